using Classifier.Training.Evaluation;

namespace Classifier.Training.Data.Suspects;

/// <summary>Finds labels to look at again.</summary>
internal static class SuspectLabels
{
    /// <summary>
    /// The documents of a head that out-of-fold answers confidently take for something else than their label and what annotators found arguable,
    /// those first whose label is least probable.
    /// </summary>
    /// <param name="head">The head.</param>
    /// <param name="labels">Its labels.</param>
    /// <param name="cases">Answers of models that did not see the document.</param>
    public static IReadOnlyList<Suspect> Of(string head, IReadOnlyList<string> labels, IReadOnlyList<HeadCase> cases)
    {
        var classes = labels.Index().ToDictionary(l => l.Item, l => l.Index);
        int[] given = [.. cases.Select(c => classes[c.Truth])];
        IReadOnlyList<double>[] probabilities = [.. cases.Select(c => ByClass(c, classes))];
        var thresholds = ConfidentLearning.Thresholds(given, probabilities);
        return [.. cases.Zip(given, probabilities)
            .Select(c => (Case: c.First, Given: c.Second, Own: c.Third, Other: ConfidentLearning.Confident(c.Third, thresholds)))
            .Where(c => c.Other is { } other && other != c.Given && !c.Case.Arguable.Contains(labels[other]))
            .Select(c => new Suspect(head, c.Case.Document, labels[c.Given], c.Own[c.Given], labels[c.Other!.Value], c.Own[c.Other.Value]))
            .OrderBy(s => s.Probability)
            .ThenBy(s => s.Document.Id, StringComparer.Ordinal)];
    }

    private static double[] ByClass(HeadCase answered, Dictionary<string, int> classes)
    {
        var probabilities = new double[classes.Count];
        foreach (var score in answered.Answer.Ranked)
            probabilities[classes[score.Label]] = score.Probability;
        return probabilities;
    }
}
