using System.Collections.Immutable;
using Classifier.MLNet.Scoring;

namespace Classifier.MLNet.Transforms;

/// <summary>Keeps some columns and drops all others, or drops some and keeps the others (component <c>SELCOLST</c>).</summary>
public sealed class SelectColumnsTransform : Transform
{
    /// <summary>Creates the transform.</summary>
    /// <param name="keep">Whether the columns named are those to keep; else they are those to drop.</param>
    /// <param name="columns">Names of columns; at least one. Kept ones stand in this order afterwards.</param>
    /// <exception cref="ArgumentException">No column is named.</exception>
    public SelectColumnsTransform(bool keep, params ImmutableArray<string> columns)
    {
        if (columns.IsEmpty)
            throw new ArgumentException("No column to keep or drop is named.", nameof(columns));
        Keep = keep;
        Columns = columns;
    }

    /// <summary>Whether <see cref="Columns"/> are kept; else they are dropped.</summary>
    public bool Keep { get; }

    /// <summary>Names of the columns to keep or to drop.</summary>
    public ImmutableArray<string> Columns { get; }

    /// <summary>Whether ML.NET also keeps columns that others of the same name hide. Makes no difference to scoring here. Default false.</summary>
    public bool KeepHidden { get; init; }

    /// <summary>Whether it is no error that a column named is not there. Default false.</summary>
    public bool IgnoreMissing { get; init; }

    internal override void Bind(ColumnBinder columns)
    {
        if (!IgnoreMissing)
            foreach (var name in Columns)
                _ = columns[name]; // throws when it is not there
        if (Keep)
        {
            columns.Keep(Columns);
            return;
        }

        foreach (var name in Columns)
            columns.Drop(name);
    }
}
