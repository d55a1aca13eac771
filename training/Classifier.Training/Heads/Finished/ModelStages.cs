using Classifier.MLNet;
using Classifier.MLNet.Columns;
using Classifier.MLNet.Predictors;
using Classifier.MLNet.Transforms;

namespace Classifier.Training.Heads.Finished;

/// <summary>Predictors as an ML.NET zip, each of which reads the scores of the one before.</summary>
internal static class ModelStages
{
    private const string Features = "Features";

    public static byte[] ToZip(IReadOnlyList<MulticlassPredictor> stages)
    {
        var chain = new TransformerChain([.. stages.Select((stage, i) => new ChainStep(
            new MulticlassPrediction(stage, i == 0 ? Features : Scores(i - 1), []) { ScoreColumn = Scores(i), PredictedLabelColumn = $"Label{i}" }))]);
        using var zip = new MemoryStream();
        new MLNetModel(chain, [new ColumnSchema(Features, ColumnType.NumberVector(stages[0].FeatureCount))]).Save(zip);
        return zip.ToArray();
    }

    /// <exception cref="ModelFormatException">It is no zip that <see cref="ToZip"/> wrote.</exception>
    public static IReadOnlyList<MulticlassPredictor> FromZip(ReadOnlySpan<byte> zip)
    {
        using var stream = new MemoryStream(zip.ToArray());
        return [.. ((TransformerChain)MLNetModel.Load(stream).Root).Steps.Select(step => ((MulticlassPrediction)step.Transform).Predictor)];
    }

    private static string Scores(int stage) => $"Score{stage}";
}
