using System.Globalization;
using Classifier.Modeling.Bundles;
using Classifier.Modeling.Predictions;
using Classifier.Modeling.Recognition;
using Classifier.Text.Documents;

namespace Classifier.TestServer;

/// <summary>
/// A model whose answers a test can foresee: the probability of a label grows with how often the label's id stands in the text.
/// A label that stands there n times among words has weight 1 + 8n.
/// </summary>
public sealed class WordCountClassifier : IDocumentClassifier
{
    private int _calls;

    /// <summary>How many documents it was asked to label.</summary>
    public int Calls => Volatile.Read(ref _calls);

    /// <summary>Runs before each document is labelled: to wait, to fail, to look at what arrives.</summary>
    public Action<Document, CancellationToken> Before { get; init; } = (_, _) => { };

    /// <inheritdoc/>
    public bool CanExplain => true;

    /// <inheritdoc/>
    public ModelInfo Info { get; init; } = new(
        "word-count",
        "1.2.3",
        "1",
        [
            new("level", "Cấp", "Level", Labels("central", "ministry", "bloc", "province", "district", "commune", "none"), 0.3),
            new("topic", "Chủ đề", "Topic", Labels("economy", "health", "justice", "other"), 0.3),
        ],
        [new("level", "accuracy", "invented", 0.9, 0.85, 0.95, 100)]);

    /// <inheritdoc/>
    public Prediction Classify(Document document, ClassifyOptions options, CancellationToken cancellation)
    {
        Interlocked.Increment(ref _calls);
        Before(document, cancellation);
        cancellation.ThrowIfCancellationRequested();
        var text = DocumentText.From(document, cancellation);
        var parts = DocumentParts.Of(text, options, cancellation);
        var words = $"{document.Title} {document.Body}".Split([' ', '\n', ',', '.'], StringSplitOptions.RemoveEmptyEntries);
        return new Prediction(
            [
                .. from head in Info.Heads
                   let answer = Predict(head, words, options)
                   select options.Evidence is { } asked ? WordCountEvidence.Explain(answer, text, asked) : answer,
            ],
            [.. words.Length == 0 ? [TextNote.Empty] : Array.Empty<TextNote>(), .. parts.IsCut ? [TextNote.ListCut] : Array.Empty<TextNote>()],
            new PredictionTimings(TimeSpan.FromMicroseconds(20), TimeSpan.FromMicroseconds(30))) { Parts = parts };
    }

    private static HeadPrediction Predict(HeadInfo head, string[] words, ClassifyOptions options)
    {
        var allowed = options.AllowedLabels.TryGetValue(head.Name, out var subset) ? subset : null;
        var weights = head.Labels
            .Where(label => allowed?.Contains(label.Id) ?? true)
            .Select(label => (label.Id, Weight: 1 + 8 * words.Count(word => word == label.Id)))
            .OrderByDescending(label => label.Weight)
            .ToList();
        var total = weights.Sum(label => (double)label.Weight);
        LabelScore[] ranked = [.. weights.Select(label => new LabelScore(label.Id, label.Weight / total))];
        return new HeadPrediction(
            head.Name,
            ranked,
            Abstained: ranked[0].Probability < (options.MinimumConfidence ?? head.MinimumConfidence),
            Secondary: ranked.Length > 1 && ranked[1].Probability > 0.3 ? ranked[1] : null);
    }

    private static LabelInfo[] Labels(params IEnumerable<string> ids) =>
        [.. ids.Select(id => new LabelInfo(id, $"{id} (vi)", CultureInfo.InvariantCulture.TextInfo.ToTitleCase(id)) { TrainingDocuments = 100 })];
}
