using Classifier.Text.Documents;
using Classifier.Training.Splits;

namespace Classifier.Training.Data.Reports;

/// <summary>Documents read as models read them, without features.</summary>
/// <param name="Texts">Repaired, normalised and without page furniture.</param>
/// <param name="Clusters">The near-duplicate cluster of each.</param>
internal sealed record DocumentTexts(IReadOnlyList<DocumentText> Texts, IReadOnlyList<int> Clusters)
{
    private const int Told = 500;

    /// <summary>Reads documents.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="report">Told how many are read.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public static DocumentTexts Read(IReadOnlyList<LabelledDocument> documents, Action<string, string> report, CancellationToken cancellation)
    {
        var step = $"reading {documents.Count} documents";
        report(step, "");
        var texts = new DocumentText[documents.Count];
        var (done, gate) = (0, new Lock());
        Parallel.For(0, documents.Count, new ParallelOptions { CancellationToken = cancellation }, i =>
        {
            texts[i] = DocumentText.From(documents[i].Document, cancellation);
            if (Interlocked.Increment(ref done) is var count && count % Told == 0)
                lock (gate)
                    report(step, $"{count} read");
        });
        report("looking for near-duplicates", "");
        return new DocumentTexts(texts, NearDuplicates.Cluster(texts));
    }
}
