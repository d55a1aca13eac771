namespace Classifier.MLNet.Tests.Structures;

/// <summary>What a component says of itself to the component around it; null is what does not apply or could not be read.</summary>
internal sealed record Facts
{
    public static readonly Facts None = new();

    /// <summary>The size of the feature vector of a predictor.</summary>
    public int? Features { get; init; }

    /// <summary>The classes of a predictor.</summary>
    public int? Classes { get; init; }

    /// <summary>Whether a binary predictor gives a probability.</summary>
    public bool Calibrated { get; init; }

    /// <summary>The names of the classes that a predictor keeps.</summary>
    public IReadOnlyList<string>? Names { get; init; }

    /// <summary>The term maps of a vocabulary.</summary>
    public int? Maps { get; init; }
}
