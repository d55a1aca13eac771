using Classifier.MLNet;
using Classifier.MLNet.Columns;
using Classifier.Modeling.Bundles;
using Classifier.Modeling.Evidence;
using Classifier.Modeling.Features;
using Classifier.Text.Documents;

namespace Classifier.Modeling.Predictions;

/// <summary>One head's model and what is needed to ask it. Immutable.</summary>
public sealed class HeadModel
{
    private const double SumTolerance = 1e-3;
    private readonly string[] _columns;

    /// <summary>Joins a model with its head.</summary>
    /// <param name="info">The head; its labels in the order of the model's classes.</param>
    /// <param name="features">How its text features are made.</param>
    /// <param name="secondaryThreshold">Least probability of the second label to be reported as also holding; null for never.</param>
    /// <param name="model">The model; it reads columns of <see cref="FeatureColumns"/> and leaves probabilities in <c>Score</c>.</param>
    /// <exception cref="ArgumentException">
    /// The model reads another column or a column of another size, does not score every label, or its scores are not probabilities.
    /// </exception>
    public HeadModel(HeadInfo info, TextFeatureSettings features, double? secondaryThreshold, MLNetModel model)
    {
        (Info, Features, SecondaryThreshold, Model) = (info, features, secondaryThreshold, model);
        _columns = [.. model.InputColumns.Select(c => c.Name)];
        foreach (var column in model.InputColumns)
            Require(column, features);
        Explainer = HeadExplainer.For(model, features);
        RequireProbabilities(Score(new DocumentFeatures(DocumentText.From(Document.FromText("")))));
    }

    /// <summary>Name, labels and threshold.</summary>
    public HeadInfo Info { get; }

    /// <summary>How the text becomes numbers.</summary>
    public TextFeatureSettings Features { get; }

    /// <summary>See the constructor.</summary>
    public double? SecondaryThreshold { get; }

    /// <summary>The model.</summary>
    public MLNetModel Model { get; }

    /// <summary>Whether the model has a shape that can be explained (<see cref="LabelEvidence"/>).</summary>
    public bool CanExplain => Explainer is not null;

    /// <summary>Takes the model's margins apart; null when it has another shape than training makes.</summary>
    internal HeadExplainer? Explainer { get; }

    /// <summary>One probability per label, in the order of the head's labels.</summary>
    public ReadOnlySpan<float> Score(DocumentFeatures features)
    {
        ArgumentNullException.ThrowIfNull(features);
        return ScoresOf(Apply(features));
    }

    /// <summary>The document's row with everything that the model adds to it.</summary>
    internal Row Apply(DocumentFeatures features) => Model.Apply(features.Row(Features, _columns));

    /// <summary>The probabilities in a row of <see cref="Apply"/>.</summary>
    internal static ReadOnlySpan<float> ScoresOf(Row row) => row.Get<VectorValue>(FeatureColumns.Score).View.Values;

    /// <summary>The class of a label; it must be one of the head's.</summary>
    internal int ClassOf(string label) => Info.Labels.Index().First(l => l.Item.Id == label).Index;

    /// <summary>Tried on a document without text: a model that gives raw scores would otherwise be served as if they were probabilities.</summary>
    private void RequireProbabilities(ReadOnlySpan<float> scores)
    {
        if (scores.Length != Info.Labels.Count)
            throw new ArgumentException($"The model of head '{Info.Name}' scores {scores.Length} classes, not {Info.Labels.Count} labels.");
        var sum = 0.0;
        foreach (var score in scores)
            sum += score >= 0 ? score : double.NaN;
        if (!(Math.Abs(sum - 1) <= SumTolerance))
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
