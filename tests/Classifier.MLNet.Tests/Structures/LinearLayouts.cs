namespace Classifier.MLNet.Tests.Structures;

/// <summary>Weights of features.</summary>
internal static class LinearLayouts
{
    public static Facts Multiclass(Component c)
    {
        c.FloatSize();
        var features = c.Int("features", 1, int.MaxValue);
        var classes = c.Int("classes", 1, c.Left / 4);
        c.Floats(classes, "bias");
        var starts = c.CountedInts("row starts");
        var columns = c.CountedInts("weight columns");
        var weights = c.CountedFloats("weights").Length;
        if (starts.Length == 0)
        {
            c.Expect(columns.Length == 0, $"dense weights have {columns.Length} columns");
            c.Expect(weights == (long)features * classes, $"there are {weights} dense weights of {features} features and {classes} classes");
        }
        else
        {
            Layout.Demand(starts.Length == classes + 1, $"there are {starts.Length} row starts of {classes} classes");
            Layout.Demand(columns.Length == weights, $"there are {columns.Length} columns of {weights} weights");
            c.Monotone(starts, weights, "row starts");
            for (var i = 0; i < classes; i++)
                c.Ascending(columns.AsSpan(starts[i]..starts[i + 1]), features, $"weight columns of class {i}");
        }

        return new Facts { Features = features, Classes = classes, Names = c.StringsOf("LabelNames", classes) };
    }

    public static Facts Binary(Component c)
    {
        c.FloatSize();
        c.Float("bias");
        var features = c.Int("features", 1, int.MaxValue);
        var indices = c.CountedInts("indices");
        var weights = c.CountedFloats("weights").Length;
        c.Ascending(indices, features, "indices");
        c.Expect(weights == (indices.Length == 0 ? features : indices.Length) || (weights, indices.Length) == (0, 0),
            $"there are {weights} weights of {indices.Length} indices and {features} features");
        return new Facts { Features = features };
    }
}
