namespace Classifier.Training.Splits;

/// <summary>Draws units to hold out, so that every class comes near its share.</summary>
internal static class HoldOutUnits
{
    // Among large units the order decides much.
    private const int Orders = 20;

    /// <summary>
    /// Looks at the units in random orders, takes each that brings the held-out documents of all classes, summed, nearer to their share, and keeps the
    /// order that came nearest; at least one unit.
    /// </summary>
    /// <param name="units">The unit of each document.</param>
    /// <param name="classes">The class of each document; any numbers.</param>
    /// <param name="share">The share of each class to hold out: above 0, below 1.</param>
    /// <param name="seed">Orders the units.</param>
    public static IReadOnlySet<int> Choose(IReadOnlyList<int> units, IReadOnlyList<int> classes, double share, int seed)
    {
        var wanted = classes.CountBy(c => c).ToDictionary(c => c.Key, c => share * c.Value);
        var groups = units.Zip(classes).GroupBy(p => p.First, p => p.Second).Select(g => new Group(g.Key, [.. g.CountBy(c => c)])).ToArray();
        if (groups.Length == 0)
            return new HashSet<int>();
        var random = new Random(seed);
        return Enumerable.Range(0, Orders).Select(_ => Choose(groups, wanted, random)).MinBy(drawn => drawn.Missed).Chosen;
    }

    private static (HashSet<int> Chosen, double Missed) Choose(Group[] groups, Dictionary<int, double> share, Random random)
    {
        random.Shuffle(groups);
        var wanted = share.ToDictionary();
        var chosen = new HashSet<int>();
        foreach (var group in groups)
            if (Gain(group, wanted) > 0)
                Take(group);
        if (chosen.Count == 0)
            Take(groups.MaxBy(g => Gain(g, wanted))!);
        return (chosen, wanted.Values.Sum(Math.Abs));

        void Take(Group group)
        {
            chosen.Add(group.Unit);
            foreach (var (label, count) in group.Counts)
                wanted[label] -= count;
        }
    }

    private static double Gain(Group group, Dictionary<int, double> wanted) =>
        group.Counts.Sum(c => Math.Abs(wanted[c.Key]) - Math.Abs(wanted[c.Key] - c.Value));

    private sealed record Group(int Unit, KeyValuePair<int, int>[] Counts);
}
