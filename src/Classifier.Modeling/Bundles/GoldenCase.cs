namespace Classifier.Modeling.Bundles;

/// <summary>A document of our own writing and the answer the model gave through the serving path when the bundle was made.</summary>
/// <param name="Title">The document's title, or empty.</param>
/// <param name="Text">Its body.</param>
/// <param name="Date">Its date, or null.</param>
/// <param name="Expected">Per head, the label and its probability.</param>
public sealed record GoldenCase(
    string Title, string Text, DateOnly? Date, IReadOnlyDictionary<string, GoldenLabel> Expected);

/// <summary>An expected label.</summary>
/// <param name="Label">The label.</param>
/// <param name="Probability">Its probability, to be met within <see cref="GoldenReplay.Tolerance"/>.</param>
public sealed record GoldenLabel(string Label, double Probability);
