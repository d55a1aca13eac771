using System.Collections.Immutable;
using System.Globalization;
using Classifier.MLNet;
using Classifier.MLNet.Columns;
using Classifier.MLNet.Predictors;
using Classifier.MLNet.Scoring;

namespace Classifier.Modeling.Hosting;

/// <summary>Where a hosted model's probabilities come from.</summary>
/// <param name="Column">The output column to ask for.</param>
/// <param name="Classes">The classes, in the order of the probabilities.</param>
/// <param name="IsBinary">Whether the column is one number, about the second class.</param>
/// <param name="IsSoftmax">Whether the softmax of the column is taken.</param>
internal sealed record ClassScores(string Column, ImmutableArray<string> Classes, bool IsBinary, bool IsSoftmax)
{
    private const string Score = "Score";
    private const string Probability = "Probability";
    private const string PredictedLabel = "PredictedLabel";

    /// <summary>Finds the columns of a classifier; null when it has none that will do, which is added to the faults.</summary>
    public static ClassScores? Of(MLNetModel model, ZipHead head, List<string> faults)
    {
        var outputs = model.OutputColumns;
        var isSoftmax = head.Settings.Scores == HostedScores.Softmax;
        if (outputs.IsEmpty)
            faults.Add("the zip does not say what columns its rows have: save it with their schema, as mlContext.Model.Save(model, data.Schema, path) does.");
        else if (TypeOf(Score) is VectorType { Item: ScalarType { Codec: "Single" }, Size: > 0 and var size })
            return new ClassScores(Score, Names(outputs.Last(c => c.Name == Score).SlotNames, (int)size), false, isSoftmax);
        else if (TypeOf(PredictedLabel) != ColumnType.Boolean || TypeOf(Score) != ColumnType.Number)
            faults.Add($"the model is no classifier: it gives {string.Join(", ", outputs.Select(c => c.Name))}, but no scores of classes in {Score}, and no {PredictedLabel} of true and false.");
        else if (TypeOf(Probability) != ColumnType.Number && !isSoftmax)
            faults.Add($"the model gives no probability: set {head.Section}:Scores to softmax to make one of its margin, or train it with a calibrator.");
        else if (TypeOf(Probability) == ColumnType.Number && isSoftmax)
            faults.Add($"the model gives a calibrated probability: remove {head.Section}:Scores.");
        else
            return new ClassScores(isSoftmax ? Score : Probability, ["false", "true"], true, isSoftmax);
        return null;

        ColumnType? TypeOf(string name) => outputs.LastOrDefault(c => c.Name == name)?.Type;
    }

    /// <summary>The probabilities of a row that has been scored.</summary>
    /// <param name="row">The row.</param>
    /// <param name="probabilities">Receives one for each class. Without a softmax they are what the model says, be it what it may.</param>
    public void Read(ScoringRow row, Span<float> probabilities)
    {
        if (IsBinary)
        {
            var score = row.Number(Column);
            (probabilities[0], probabilities[1]) = IsSoftmax ? (0, score) : (1 - score, score);
        }
        else
            row.Vector(Column).Values.CopyTo(probabilities);
        if (IsSoftmax)
            Softmax.Apply(probabilities);
    }

    private static ImmutableArray<string> Names(ImmutableArray<string> names, int classes) =>
        names.Length == classes ? names : [.. Enumerable.Range(1, classes).Select(c => c.ToString(CultureInfo.InvariantCulture))];
}
