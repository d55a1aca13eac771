namespace Classifier.Training.Evaluation.Reports;

/// <summary>The answers to one document, as <see cref="PredictionLines"/> writes and reads them.</summary>
/// <param name="Id">The document.</param>
/// <param name="Source">Where it is from.</param>
/// <param name="Heads">The answer of each head, by its name.</param>
internal sealed record PredictionLine(string Id, string Source, IReadOnlyDictionary<string, PredictedHead> Heads);

/// <summary>What one head answered to one document.</summary>
/// <param name="Label">The document's label; null when it has none of the head.</param>
/// <param name="Also">Other labels that an annotator gave or would accept.</param>
/// <param name="Answer">The label that came first.</param>
/// <param name="Abstained">Whether the head was too unsure to answer.</param>
/// <param name="Second">The second label that was named beside it; null when there was none.</param>
/// <param name="Probabilities">Of each label, rounded to six digits.</param>
internal sealed record PredictedHead(
    string? Label, IReadOnlyList<string> Also, string Answer, bool Abstained, string? Second, IReadOnlyDictionary<string, double> Probabilities);
