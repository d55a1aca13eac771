using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Classifier.MLNet.Scoring;

/// <summary>The columns of a row and the steps that compute them, worked out once for all rows of a <see cref="ModelScorer"/>. Immutable.</summary>
internal sealed class ScoringPlan
{
    /// <summary>Makes the plan.</summary>
    /// <param name="wanted">The columns asked for and the names they are asked for by.</param>
    public ScoringPlan(IReadOnlyCollection<(string Name, BoundColumn Column)> wanted)
    {
        Columns = InOrder(wanted.Select(w => w.Column));
        var places = Columns.Index().ToDictionary(c => c.Item, c => c.Index);
        Outputs = wanted.ToFrozenDictionary(w => w.Name, w => places[w.Column], StringComparer.Ordinal);
        Inputs = Columns.Index().Where(c => c.Item.Kernel is null).ToFrozenDictionary(c => c.Item.Schema.Name, c => c.Index, StringComparer.Ordinal);
        Steps = [.. Columns.Index().Where(c => c.Item.Kernel is not null)
            .Select(c => new PlannedStep(c.Item.Kernel!, [.. c.Item.Inputs.Select(i => places[i])], c.Index))];
    }

    /// <summary>All columns, each after those that it is made from.</summary>
    public ImmutableArray<BoundColumn> Columns { get; }

    /// <summary>Places in <see cref="Columns"/> of those that are given.</summary>
    public FrozenDictionary<string, int> Inputs { get; }

    /// <summary>Places in <see cref="Columns"/> of those that are asked for.</summary>
    public FrozenDictionary<string, int> Outputs { get; }

    /// <summary>What computes the columns that are not given, in order.</summary>
    public ImmutableArray<PlannedStep> Steps { get; }

    /// <summary>The columns that the wanted ones are made from, each after those that it is made from.</summary>
    private static ImmutableArray<BoundColumn> InOrder(IEnumerable<BoundColumn> wanted)
    {
        var order = ImmutableArray.CreateBuilder<BoundColumn>();
        var seen = new HashSet<BoundColumn>();
        var pending = new Stack<(BoundColumn Column, bool IsReady)>(wanted.Select(c => (c, false)));
        while (pending.TryPop(out var next))
        {
            if (next.IsReady)
            {
                order.Add(next.Column);
                continue;
            }
            if (!seen.Add(next.Column))
                continue;
            pending.Push((next.Column, true));
            foreach (var input in next.Column.Inputs)
                pending.Push((input, false));
        }
        return order.ToImmutable();
    }
}

/// <summary>A kernel and the places of the columns that it reads and makes.</summary>
internal readonly record struct PlannedStep(Kernel Kernel, ImmutableArray<int> Inputs, int Output);
