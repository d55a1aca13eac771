using System.Collections.Immutable;
using Classifier.MLNet.Columns;

namespace Classifier.MLNet.Scoring;

/// <summary>
/// Scores rows with a model: a plan of steps that computes the columns asked for and no others. Immutable; safe for many threads. Rows are
/// rented and returned, so that scoring allocates nothing once warm.
/// </summary>
public sealed class ModelScorer
{
    private readonly RowPool _rows = new();
    private readonly ScoringPlan _plan;

    /// <summary>Makes the plan.</summary>
    /// <param name="model">The model.</param>
    /// <param name="outputs">The columns asked for; at least one.</param>
    /// <param name="inputs">The columns of the rows to come; null for <see cref="MLNetModel.InputColumns"/>.</param>
    /// <exception cref="ArgumentException">
    /// A step reads a column that is not there or of another type than it takes, there is no such output, or it cannot be computed: the message says why.
    /// </exception>
    public ModelScorer(MLNetModel model, IReadOnlyCollection<string> outputs, IEnumerable<ColumnSchema>? inputs = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(outputs);
        var binder = model.Bind(inputs ?? model.InputColumns);
        var wanted = outputs.Select(name => (Name: name, Column: binder[name])).ToArray();
        if (wanted.FirstOrDefault(w => w.Column.Refusal is not null).Column is { Refusal: var refusal })
            throw new ArgumentException(refusal, nameof(outputs));
        _plan = new ScoringPlan(wanted);
        Inputs = [.. _plan.Columns.Where(c => c.Kernel is null).Select(c => c.Schema)];
        Outputs = [.. wanted.Select(w => w.Column.Schema with { Name = w.Name })];
        Rent().Dispose();
    }

    /// <summary>The columns that rows must have for what is asked; not all that the model was trained with.</summary>
    public ImmutableArray<ColumnSchema> Inputs { get; }

    /// <summary>The columns asked for, with the names of their keys.</summary>
    public ImmutableArray<ColumnSchema> Outputs { get; }

    /// <summary>A row to fill in, score and read; dispose of it to return it.</summary>
    public ScoringRow Rent() => (_rows.Rent() ?? new ScoringRow(_rows, _plan)).Rented();
}
