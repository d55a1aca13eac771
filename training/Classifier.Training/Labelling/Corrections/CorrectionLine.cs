namespace Classifier.Training.Labelling.Corrections;

/// <summary>A line as the service exports it; <c>model_version</c> and whatever else stands in it is not looked at.</summary>
/// <param name="Id">The document.</param>
/// <param name="Heads">The right label of each head that was corrected.</param>
/// <param name="At">When, in ISO 8601; UTC where it does not say.</param>
internal sealed record CorrectionLine(string Id, IReadOnlyDictionary<string, string> Heads, string At)
{
    /// <summary>Who corrected it.</summary>
    public string? Who { get; init; }

    /// <summary>What they said about it.</summary>
    public string? Comment { get; init; }
}
