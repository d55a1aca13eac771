namespace Classifier.MLNet.Transforms;

/// <summary>What the slot of an n-gram holds, in the numbers of the file.</summary>
public enum NgramWeighting
{
    /// <summary>How often it occurs.</summary>
    Frequency = 0,

    /// <summary>Its inverse document frequency, if it occurs.</summary>
    InverseDocumentFrequency = 1,

    /// <summary>The product of both.</summary>
    FrequencyTimesInverseDocumentFrequency = 2,
}
