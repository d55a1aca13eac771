namespace Classifier.Modeling.Features;

/// <summary>How a text becomes a vector of hashed n-grams. Part of a model: the bundle records it.</summary>
public sealed record TextFeatureSettings
{
    /// <summary>The vector has 2^Bits slots: 10 to 22, default 20.</summary>
    public int Bits { get; init; } = 20;

    /// <summary>Longest n-gram in tokens: 1 or 2 (default).</summary>
    public int NgramLength { get; init; } = 2;

    /// <summary>How many tokens are read from the start of the document: at least 1, default 1,200.</summary>
    public int MaximumTokens { get; init; } = 1200;

    /// <summary>How many of them make up the lead, which also has features of its own: 0 (none) or more, default 170.</summary>
    public int LeadTokens { get; init; } = 170;

    /// <summary>Length of the lead's part of the vector, the whole text's being 1: 0 or more, default 0.5.</summary>
    public float LeadWeight { get; init; } = 0.5f;

    /// <summary>Length of the title's part of the vector, the whole text's being 1: 0 or more, default 0.5.</summary>
    public float TitleWeight { get; init; } = 0.5f;

    /// <summary>Number of slots.</summary>
    public int SlotCount => 1 << Bits;
}
