using Classifier.Training.Data.Suspects;
using Classifier.Training.Evaluation.Reports;

namespace Classifier.Training.Labelling.Suspects;

/// <summary>A label that is probably wrong, by answers that were written down.</summary>
/// <param name="Id">The document.</param>
/// <param name="Given">The label it has.</param>
/// <param name="GivenProbability">How likely the model finds it: 0 to 1.</param>
/// <param name="Suggested">The label it should have.</param>
/// <param name="SuggestedProbability">How likely the model finds that one.</param>
/// <param name="IsArguable">An annotator has already said that the suggested label could be argued for.</param>
internal sealed record SuspectAnswer(string Id, string Given, double GivenProbability, string Suggested, double SuggestedProbability, bool IsArguable)
{
    /// <summary>The suspects of one head, plain ones before arguable ones, the most suspicious first.</summary>
    /// <param name="head">The head.</param>
    /// <param name="documents">Out-of-fold answers; those without a label of the head are left out.</param>
    public static IReadOnlyList<SuspectAnswer> Of(string head, IEnumerable<PredictionLine> documents)
    {
        var labelled = documents.Where(d => d.Heads.GetValueOrDefault(head)?.Label is not null).Select(d => (d.Id, Answer: d.Heads[head])).ToList();
        string[] labels = [.. labelled.SelectMany(d => d.Answer.Probabilities.Keys.Append(d.Answer.Label!)).Distinct().Order(StringComparer.Ordinal)];
        var found = ConfidentLearning.Find(
            [.. labelled.Select(d => Array.IndexOf(labels, d.Answer.Label!))],
            [.. labelled.Select(d => labels.Select(l => d.Answer.Probabilities.GetValueOrDefault(l)).ToArray())]);
        return [.. found
            .Select(f => From(labelled[f.Place].Id, labelled[f.Place].Answer, labels[f.Suggested]))
            .OrderBy(s => s.IsArguable)];
    }

    private static SuspectAnswer From(string id, PredictedHead answer, string suggested) => new(
        id, answer.Label!, answer.Probabilities.GetValueOrDefault(answer.Label!), suggested, answer.Probabilities[suggested], answer.Also.Contains(suggested));
}
