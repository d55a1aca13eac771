namespace Classifier.MLNet.Predictors;

/// <summary>Sorts weights by feature in three passes of the same weights: the first notes which features have any, the second counts, the third places.</summary>
internal sealed class ClassWeightsBuilder(int featureCount)
{
    private int[] _next = [];

    public FeatureRanks Features { get; } = new(featureCount);

    public int[] Starts { get; private set; } = [];

    public ushort[] Classes { get; private set; } = [];

    public float[] Values { get; private set; } = [];

    public void Note(int feature, float weight)
    {
        if (!float.IsFinite(weight))
            throw new ArgumentException($"The weights hold {weight}; every weight must be finite.");
        if (weight != 0)
            Features.Add(feature);
    }

    public void EndNotes()
    {
        Features.End();
        Starts = new int[Features.Count + 1];
    }

    public void Count(int feature, float weight)
    {
        if (weight != 0)
            Starts[Features.Of(feature) + 1]++;
    }

    public void EndCount()
    {
        for (var rank = 0; rank < Features.Count; rank++)
            Starts[rank + 1] += Starts[rank];
        _next = Starts[..^1];
        Classes = new ushort[Starts[^1]];
        Values = new float[Starts[^1]];
    }

    public void Add(int @class, int feature, float weight)
    {
        if (weight == 0)
            return;
        var at = _next[Features.Of(feature)]++;
        Classes[at] = (ushort)@class;
        Values[at] = weight;
    }
}
