namespace Classifier.Training.Evaluation.Reports;

/// <summary>What a model answered to a set of documents, as files in a folder: <c>DATASET.jsonl</c> and <c>DATASET-errors.md</c>.</summary>
internal static class AnswerFiles
{
    private const int Worst = 50;

    /// <summary>Writes both, over older ones.</summary>
    /// <exception cref="IOException">The folder cannot be written to.</exception>
    public static void Write(string folder, string dataset, IReadOnlyList<Scored> scored, IEnumerable<HeadEvaluation> evaluations)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, $"{dataset}.jsonl"), string.Concat(scored.Select(s => PredictionLines.Format(s) + "\n")));
        File.WriteAllText(Path.Combine(folder, $"{dataset}-errors.md"), ErrorReport.Format(evaluations, dataset, Worst, withText: true));
    }
}
