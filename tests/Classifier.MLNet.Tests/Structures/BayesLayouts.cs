namespace Classifier.MLNet.Tests.Structures;

/// <summary>Counts of features per class.</summary>
internal static class BayesLayouts
{
    public static Facts NaiveBayes(Component c)
    {
        c.FloatSize();
        var classes = c.Count("classes", 8);
        var counts = Longs(c, classes, "class count", long.MaxValue);
        var features = c.Int("features", 1, int.MaxValue);
        foreach (var count in counts.Where(count => count > 0))
            Longs(c, features, "feature count", count);
        c.ExpectAll(c.Doubles(classes, "log-probabilities of absence"), "log-probabilities of absence", p => p <= 0, "greater than 0");
        return new Facts { Features = features, Classes = classes };
    }

    private static long[] Longs(Component c, int count, string what, long most)
    {
        Layout.Demand(count <= c.Left / 8, $"{count} times {what} is more than the {c.Left} bytes left");
        var values = new long[count];
        for (var i = 0; i < count; i++)
            values[i] = c.Long(what);
        c.ExpectAll(values, what, value => value >= 0 && value <= most, $"not 0 to {most}");
        return values;
    }
}
