namespace Classifier.MLNet.Predictors;

/// <summary>Sorts weights by feature in two passes of the same weights: the first counts, the second places.</summary>
internal sealed class ClassWeightsBuilder(int featureCount)
{
    private int[] _next = [];

    public int[] FeatureStarts { get; } = new int[featureCount + 1];

    public int[] Classes { get; private set; } = [];

    public float[] Values { get; private set; } = [];

    public void Count(int feature, float weight)
    {
        if (!float.IsFinite(weight))
            throw new ArgumentException($"The weights hold {weight}; every weight must be finite.");
        if (weight != 0)
            FeatureStarts[feature + 1]++;
    }

    public void EndCount()
    {
        for (var f = 0; f < featureCount; f++)
            FeatureStarts[f + 1] += FeatureStarts[f];
        _next = FeatureStarts[..^1];
        Classes = new int[FeatureStarts[^1]];
        Values = new float[FeatureStarts[^1]];
    }

    public void Add(int @class, int feature, float weight)
    {
        if (weight == 0)
            return;
        var at = _next[feature]++;
        Classes[at] = @class;
        Values[at] = weight;
    }
}
