using System.Collections.Immutable;
using Classifier.MLNet.Columns;
using Classifier.MLNet.Scoring;

namespace Classifier.MLNet.Transforms;

/// <summary>
/// Cuts texts at separators into vectors of tokens (component <c>WRDTOKNS</c>). Spaces around a token go, and tokens of which nothing is left.
/// The tokens of a vector of texts are those of its texts one after another.
/// </summary>
public sealed class TokenizeWordsTransform : Transform
{
    /// <summary>Creates the transform.</summary>
    /// <param name="columns">The columns it makes, in order.</param>
    /// <exception cref="ArgumentException">A column has no separators.</exception>
    public TokenizeWordsTransform(params ImmutableArray<TokenizeWordsColumn> columns)
    {
        if (columns.FirstOrDefault(column => column.Separators.Length == 0) is { } column)
            throw new ArgumentException($"Column '{column.Output}' has no separators.", nameof(columns));
        Columns = columns;
    }

    /// <summary>The columns it makes, in order.</summary>
    public ImmutableArray<TokenizeWordsColumn> Columns { get; }

    internal override void Bind(ColumnBinder columns) => columns.AddEach(Columns, (column, input) =>
    {
        Expect.Text(input);
        return (new ColumnSchema(column.Output, ColumnType.TextVector), new WordTokensKernel(column.Separators));
    });
}
