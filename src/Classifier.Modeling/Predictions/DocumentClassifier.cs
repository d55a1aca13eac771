using System.Diagnostics;
using Classifier.Modeling.Bundles;
using Classifier.Modeling.Features;
using Classifier.Modeling.Recognition;
using Classifier.Text.Documents;

namespace Classifier.Modeling.Predictions;

/// <summary>Labels documents with the heads of a model. Immutable; safe for many threads.</summary>
/// <param name="info">What the model says of itself.</param>
/// <param name="heads">Each head of <paramref name="info"/>, in its order; at least one.</param>
public sealed class DocumentClassifier(ModelInfo info, IReadOnlyList<Head> heads) : IDocumentClassifier
{
    private readonly int? _tokensRead = heads.Max(h => h.TokensRead);

    /// <inheritdoc/>
    public ModelInfo Info { get; } = info;

    /// <summary>The heads, in the order of <see cref="Info"/>.</summary>
    public IReadOnlyList<Head> Heads { get; } = HeadModel.Joined(heads);

    /// <inheritdoc/>
    public bool CanExplain => Heads.Any(h => h.CanExplain);

    /// <inheritdoc/>
    public Prediction Classify(Document document, ClassifyOptions options, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(options);
        ClassifyOptionsRules.Require(options, Info);
        cancellation.ThrowIfCancellationRequested();
        var started = Stopwatch.GetTimestamp();
        var text = DocumentText.From(document, cancellation);
        var scoring = Stopwatch.GetTimestamp();
        var features = new DocumentFeatures(text);
        var answers = new HeadPrediction[Heads.Count];
        for (var h = 0; h < answers.Length; h++)
        {
            cancellation.ThrowIfCancellationRequested();
            answers[h] = Heads[h].Answer(document, features, options);
        }
        features.Release();
        var timings = new PredictionTimings(Stopwatch.GetElapsedTime(started, scoring), Stopwatch.GetElapsedTime(scoring));
        cancellation.ThrowIfCancellationRequested();
        var parts = DocumentParts.Of(text, options, cancellation);
        return new Prediction(answers, TextNotes.Of(text, parts, _tokensRead), timings) { Parts = parts };
    }

    /// <summary>Ranks the labels that the options allow and says whether the head abstains.</summary>
    /// <param name="head">The head asked.</param>
    /// <param name="scores">One probability per label, in the order of the head's labels.</param>
    /// <param name="options">What the caller allows.</param>
    public static HeadPrediction Decide(Head head, ReadOnlySpan<float> scores, ClassifyOptions options)
    {
        var info = head.Info;
        var allowed = options.AllowedLabels.GetValueOrDefault(info.Name);
        var ranked = new List<LabelScore>(scores.Length);
        var total = 0.0;
        for (var c = 0; c < scores.Length; c++)
        {
            if (allowed is not null && !allowed.Contains(info.Labels[c].Id))
                continue;
            ranked.Add(new LabelScore(info.Labels[c].Id, scores[c]));
            total += scores[c];
        }
        for (var i = 0; i < ranked.Count; i++)
            ranked[i] = ranked[i] with { Probability = total > 0 ? ranked[i].Probability / total : 1.0 / ranked.Count };
        ranked = [.. ranked.OrderByDescending(s => s.Probability)];
        return new HeadPrediction(
            info.Name,
            ranked,
            ranked[0].Probability < (options.MinimumConfidence ?? info.MinimumConfidence),
            ranked.Count > 1 && ranked[1].Probability >= head.SecondaryThreshold ? ranked[1] : null);
    }
}
