namespace Classifier.Training.Labelling.Corrections;

/// <summary>A person's label for one head of a document, given to what the service had answered.</summary>
/// <param name="Id">The document.</param>
/// <param name="Head">The head.</param>
/// <param name="Label">Its right label.</param>
/// <param name="Who">Who says so; empty when nobody is named.</param>
/// <param name="At">When.</param>
/// <param name="Comment">Why; empty for nothing.</param>
internal sealed record Correction(string Id, string Head, string Label, string Who, DateTimeOffset At, string Comment);
