using Classifier.MLNet;
using Classifier.MLNet.Columns;
using Classifier.MLNet.Scoring;
using Classifier.Modeling.Bundles;
using Classifier.Modeling.Evidence;
using Classifier.Modeling.Features;
using Classifier.Text.Documents;

namespace Classifier.Modeling.Predictions;

/// <summary>A head whose model reads our own features (<see cref="FeatureColumns"/>). Immutable.</summary>
public sealed class HeadModel : Head
{
    private const int MostStackLabels = 256;

    private readonly ModelScorer _scorer;
    private readonly string[] _inputs;
    private Lazy<HeadScorer?> _quick;

    /// <summary>Joins a model with its head.</summary>
    /// <param name="info">The head; its labels in the order of the model's classes.</param>
    /// <param name="features">How its text features are made.</param>
    /// <param name="secondaryThreshold">Least probability of the second label to be reported as also holding; null for never.</param>
    /// <param name="model">The model; it makes probabilities, in <c>Score</c>, of columns of <see cref="FeatureColumns"/>.</param>
    /// <exception cref="ArgumentException">
    /// The model makes the probabilities of another column or a column of another size, does not score every label, its scores are not
    /// probabilities, or a step of it does not fit its columns.
    /// </exception>
    public HeadModel(HeadInfo info, TextFeatureSettings features, double? secondaryThreshold, MLNetModel model)
    {
        (Info, Features, SecondaryThreshold, Model) = (info, features, secondaryThreshold, model);
        Shape = HeadShape.Of(model);
        Explainer = HeadExplainer.For(Shape, features);
        _quick = new(() => HeadScorer.For([(Shape, features)])[0]);
        _scorer = new ModelScorer(model, Explainer is null ? [FeatureColumns.Score] : [FeatureColumns.Score, Explainer.Column]);
        foreach (var column in _scorer.Inputs)
            Require(column, features);
        _inputs = [.. _scorer.Inputs.Select(c => c.Name)];
        using var row = Rent(new DocumentFeatures(Lexicons.Sample));
        RequireProbabilities(ScoresOf(row));
    }

    /// <inheritdoc/>
    public override HeadInfo Info { get; }

    /// <summary>How the text becomes numbers.</summary>
    public TextFeatureSettings Features { get; }

    /// <inheritdoc/>
    public override double? SecondaryThreshold { get; }

    /// <summary>The model.</summary>
    public MLNetModel Model { get; }

    /// <summary>Whether the model has a shape that can be explained (<see cref="LabelEvidence"/>).</summary>
    public override bool CanExplain => Explainer is not null;

    /// <inheritdoc/>
    internal override int? TokensRead => Features.MaximumTokens;

    /// <summary>What the model's last step reads; null when it has another shape than training makes.</summary>
    internal HeadShape? Shape { get; }

    /// <summary>Takes the model's margins apart; null when it has another shape than training makes.</summary>
    internal HeadExplainer? Explainer { get; }

    /// <summary>The heads with what they have in common worked out once.</summary>
    internal static IReadOnlyList<Head> Joined(IReadOnlyList<Head> heads)
    {
        HeadModel[] models = [.. heads.OfType<HeadModel>()];
        var scorers = HeadScorer.For([.. models.Select(m => (m.Shape, m.Features))]);
        return [.. heads.Select(h => Array.IndexOf(models, h) is >= 0 and var at ? models[at].With(scorers[at]) : h)];
    }

    /// <summary>One probability per label, in the order of the head's labels.</summary>
    public float[] Score(DocumentFeatures features)
    {
        ArgumentNullException.ThrowIfNull(features);
        var probabilities = new float[Info.Labels.Count];
        Score(features, probabilities);
        return probabilities;
    }

    /// <inheritdoc/>
    internal override HeadPrediction Answer(Document document, DocumentFeatures features, ClassifyOptions options)
    {
        Span<float> probabilities = Info.Labels.Count <= MostStackLabels ? stackalloc float[Info.Labels.Count] : new float[Info.Labels.Count];
        Score(features, probabilities);
        var answer = DocumentClassifier.Decide(this, probabilities, options);
        if (options.Evidence is not { } asked)
            return answer;
        using var row = Rent(features);
        return answer with { Evidence = HeadEvidence.Of(this, features, row, answer, asked) };
    }

    private HeadModel With(HeadScorer? scorer)
    {
        var copy = (HeadModel)MemberwiseClone();
        copy._quick = new(scorer);
        return copy;
    }

    private void Score(DocumentFeatures features, Span<float> probabilities)
    {
        if (_quick.Value is { } quick)
        {
            quick.Score(features, probabilities);
            return;
        }
        using var row = Rent(features);
        ScoresOf(row).CopyTo(probabilities);
    }

    /// <summary>The document's row, scored, with what <see cref="Explainer"/> reads; to be disposed of.</summary>
    internal ScoringRow Rent(DocumentFeatures features)
    {
        var row = _scorer.Rent();
        features.Fill(row, Features, _inputs);
        row.Score();
        return row;
    }

    /// <summary>The probabilities in a row of <see cref="Rent"/>, valid as long as it.</summary>
    internal static ReadOnlySpan<float> ScoresOf(ScoringRow row) => row.Vector(FeatureColumns.Score).Values;

    /// <summary>The class of a label; it must be one of the head's.</summary>
    internal int ClassOf(string label) => Info.Labels.Index().First(l => l.Item.Id == label).Index;

    /// <summary>Tried on a sample: a model that gives raw scores would otherwise be served as if they were probabilities.</summary>
    private void RequireProbabilities(ReadOnlySpan<float> scores)
    {
        if (scores.Length != Info.Labels.Count)
            throw new ArgumentException($"The model of head '{Info.Name}' scores {scores.Length} classes, not {Info.Labels.Count} labels.");
        if (!Distribution.IsOne(scores))
            throw new ArgumentException($"The scores of head '{Info.Name}' are not probabilities that sum to 1.");
    }

    private static void Require(ColumnSchema column, TextFeatureSettings features)
    {
        var size = column.Name switch
        {
            FeatureColumns.Text => features.SlotCount,
            FeatureColumns.Cues => CueFeatures.Count,
            FeatureColumns.Actors => ActorFeatures.Names.Count,
            _ => throw new ArgumentException($"The model reads a column '{column.Name}' that documents do not give."),
        };
        if (column.Type is not VectorType { Item: ScalarType { Codec: "Single" } } vector || vector.Size != size)
            throw new ArgumentException($"The model's column '{column.Name}' is not a vector of {size} numbers.");
    }
}
