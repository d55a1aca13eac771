using Classifier.MLNet;
using Classifier.MLNet.Scoring;
using Classifier.Modeling.Bundles;
using Classifier.Modeling.Features;
using Classifier.Modeling.Predictions;
using Classifier.Text.Documents;

namespace Classifier.Modeling.Hosting;

/// <summary>
/// A head whose model was made by others and reads columns of its own, filled from the document as it was sent and from constants. It cannot be
/// explained and names no second label. Immutable.
/// </summary>
public sealed class HostedHead : Head
{
    private readonly ModelScorer _scorer;
    private readonly ClassScores _scores;
    private readonly ColumnFills _fills;

    private HostedHead(HeadInfo info, ModelScorer scorer, ClassScores scores, ColumnFills fills) =>
        (Info, _scorer, _scores, _fills) = (info, scorer, scores, fills);

    /// <inheritdoc/>
    public override HeadInfo Info { get; }

    /// <summary>Joins a model with the settings of its head.</summary>
    /// <param name="head">The head; its settings keep <see cref="ZipHeadRules"/>. Its path is not looked at.</param>
    /// <param name="model">The model.</param>
    /// <param name="faults">Receives every reason why it cannot be hosted, each naming the setting to change.</param>
    /// <returns>The head; null when there were faults.</returns>
    public static HostedHead? Create(ZipHead head, MLNetModel model, ICollection<string> faults)
    {
        ArgumentNullException.ThrowIfNull(head);
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(faults);
        var found = new List<string>();
        var hosted = Create(head, model, found);
        hosted?.Try(head, found);
        found.ForEach(faults.Add);
        return found.Count == 0 ? hosted : null;
    }

    /// <summary>One probability per label, in the order of the head's labels.</summary>
    public float[] Score(Document document)
    {
        using var row = _scorer.Rent();
        _fills.Fill(row, document);
        row.Score();
        var probabilities = new float[Info.Labels.Count];
        _scores.Read(row, probabilities);
        return probabilities;
    }

    /// <inheritdoc/>
    internal override HeadPrediction Answer(Document document, DocumentFeatures features, ClassifyOptions options) =>
        DocumentClassifier.Decide(this, Score(document), options);

    private static HostedHead? Create(ZipHead head, MLNetModel model, List<string> faults)
    {
        if (ClassScores.Of(model, head, faults) is not { } scores)
            return null;
        ModelScorer scorer;
        try
        {
            scorer = new ModelScorer(model, [scores.Column]);
        }
        catch (ArgumentException fault)
        {
            faults.Add(fault.Message);
            return null;
        }
        var fills = ColumnFills.For(scorer.Inputs, model.InputColumns, head, faults);
        var labels = HostedLabels.For(scores.Classes, head, faults);
        var info = new HeadInfo(head.Name, head.Settings.NameVi ?? head.Name, head.Settings.NameEn ?? head.Name, labels, head.Settings.MinimumConfidence);
        return faults.Count == 0 ? new HostedHead(info, scorer, scores, fills) : null;
    }

    private void Try(ZipHead head, List<string> faults)
    {
        var raw = this;
        if (_scores is { IsSoftmax: true, IsBinary: false })
            raw = new HostedHead(Info, _scorer, _scores with { IsSoftmax = false }, _fills);
        var areProbabilities = TrialDocuments.All(document => Distribution.IsOne(raw.Score(document)));
        if (!_scores.IsSoftmax && !areProbabilities)
            faults.Add($"the model's scores are not probabilities that sum to 1: set {head.Section}:Scores to softmax if they are margins or logarithms.");
        else if (_scores is { IsSoftmax: true, IsBinary: false } && areProbabilities)
            faults.Add($"the model's scores are probabilities already: remove {head.Section}:Scores.");
        else if (_scores.IsSoftmax && !TrialDocuments.All(document => Distribution.IsOne(Score(document))))
            faults.Add("the model's scores of a short document are not numbers: there is nothing to rank its classes by.");
    }

    private static Document[] TrialDocuments { get; } =
        [Document.FromText(""), new("Tin nông thôn", "Ủy ban nhân dân xã họp về vụ lúa; 12 hộ nông dân đến dự.")];
}
