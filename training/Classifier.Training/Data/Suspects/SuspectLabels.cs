using Classifier.Training.Evaluation;

namespace Classifier.Training.Data.Suspects;

/// <summary>Finds labels to look at again.</summary>
internal static class SuspectLabels
{
    /// <summary>
    /// The documents of a head that out-of-fold answers confidently take for something else than their label and what annotators found arguable,
    /// in the order of <see cref="ConfidentLearning.Find"/>.
    /// </summary>
    /// <param name="head">The head.</param>
    /// <param name="labels">Its labels.</param>
    /// <param name="cases">Answers of models that did not see the document.</param>
    public static IReadOnlyList<Suspect> Of(string head, IReadOnlyList<string> labels, IReadOnlyList<HeadCase> cases)
    {
        var classes = labels.Index().ToDictionary(l => l.Item, l => l.Index);
        IReadOnlyList<double>[] probabilities = [.. cases.Select(c => ByClass(c, classes))];
        return [.. ConfidentLearning.Find([.. cases.Select(c => classes[c.Truth])], probabilities)
            .Select(f => (Case: cases[f.Place], Own: probabilities[f.Place], Other: f.Suggested))
            .Where(f => !f.Case.Arguable.Contains(labels[f.Other]))
            .Select(f => new Suspect(head, f.Case.Document, f.Case.Truth, f.Own[classes[f.Case.Truth]], labels[f.Other], f.Own[f.Other]))];
    }

    private static double[] ByClass(HeadCase answered, Dictionary<string, int> classes)
    {
        var probabilities = new double[classes.Count];
        foreach (var score in answered.Answer.Ranked)
            probabilities[classes[score.Label]] = score.Probability;
        return probabilities;
    }
}
