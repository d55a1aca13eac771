namespace Classifier.Training.Evaluation.Reports;

/// <summary>What a model answered to a set of documents, as files named for the documents.</summary>
internal static class AnswerFiles
{
    private const int Worst = 50;

    /// <summary>Writes all answers to <c>DATASET.jsonl</c>, without texts, over an older file.</summary>
    /// <exception cref="IOException">The folder cannot be written to.</exception>
    public static void WritePredictions(string folder, string dataset, IReadOnlyList<Scored> scored) =>
        Write(Path.Combine(folder, $"{dataset}.jsonl"), string.Concat(scored.Select(s => PredictionLines.Format(s) + "\n")));

    /// <summary>Writes the 50 worst errors of each head to <c>DATASET.md</c>, over an older file.</summary>
    /// <exception cref="IOException">The folder cannot be written to.</exception>
    public static void WriteErrors(string folder, string dataset, IEnumerable<HeadEvaluation> evaluations, bool withText) =>
        Write(Path.Combine(folder, $"{dataset}.md"), ErrorReport.Format(evaluations, dataset, Worst, withText));

    private static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
