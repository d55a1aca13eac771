using Classifier.MLNet.Predictors;
using Classifier.MLNet.Scoring;
using Classifier.MLNet.Transforms;
using Classifier.Modeling.Features;
using Classifier.Modeling.Predictions;

namespace Classifier.Training.Labelling.Suggestions;

/// <summary>The linear text model inside a stacked head, asked by itself. Safe for many threads.</summary>
internal sealed class TextModel
{
    private readonly HeadModel _head;
    private readonly ModelScorer _scorer;
    private readonly string _column;
    private readonly string[] _inputs;

    private TextModel(HeadModel head, string column)
    {
        (_head, _column) = (head, column);
        _scorer = new ModelScorer(head.Model, [column]);
        _inputs = [.. _scorer.Inputs.Select(c => c.Name)];
    }

    /// <summary>The text model of a head; null when the head is not stacked on one.</summary>
    public static TextModel? In(HeadModel head) =>
        (head.Model.Root as TransformerChain)?.Steps.Select(s => s.Transform).OfType<MulticlassPrediction>().FirstOrDefault(s =>
            s is { Predictor: LinearMulticlass, ScoreColumn: not FeatureColumns.Score } && s.Predictor.ClassCount == head.Info.Labels.Count) is { } step
            ? new TextModel(head, step.ScoreColumn) : null;

    /// <summary>One probability per label, in the order of the head's labels.</summary>
    public double[] Score(DocumentFeatures features)
    {
        using var row = _scorer.Rent();
        features.Fill(row, _head.Features, _inputs);
        row.Score();
        return Array.ConvertAll(row.Vector(_column).Values.ToArray(), p => (double)p);
    }
}
