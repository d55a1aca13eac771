using System.Collections.Immutable;
using Classifier.MLNet;
using Classifier.MLNet.Columns;
using Classifier.MLNet.Predictors;
using Classifier.MLNet.Transforms;
using Classifier.Modeling.Bundles;
using Classifier.Modeling.Features;
using Classifier.Modeling.Predictions;
using Classifier.Text.Documents;

namespace Classifier.Modeling.Tests.TestModels;

/// <summary>Two heads whose weights are the features of one sentence per label: what shares words with the sentence gets the label.</summary>
internal static class TinyHeads
{
    public static TextFeatureSettings Settings { get; } = new() { Bits = 10, MaximumTokens = 40, LeadTokens = 10 };

    public static HeadInfo Topic { get; } = Info("topic", "health", "agriculture", "justice");

    public static HeadInfo Level { get; } = Info("level", "ministry", "province", "commune");

    /// <summary>A linear head over the text; names a second label from probability 0.2 on.</summary>
    /// <param name="justice">The bias of the last label.</param>
    public static HeadModel TopicModel(float justice = 0) => new(Topic, Settings, 0.2, new MLNetModel(
        new TransformerChain(new MulticlassPrediction(TopicWeights(justice), FeatureColumns.Text, Names(Topic))), [TextColumn]));

    /// <summary>Trees over the linear scores and the level cues, the shape that training makes.</summary>
    public static HeadModel LevelModel() => new(Level, Settings, null, new MLNetModel(
        new TransformerChain(
            new MulticlassPrediction(
                Weights(1, "Bộ trưởng ban hành thông tư", "Chủ tịch tỉnh phê duyệt đề án", "Ủy ban nhân dân xã họp thôn"), FeatureColumns.Text, Names(Level))
            {
                ScoreColumn = "TextScore",
                PredictedLabelColumn = "TextLabel",
            },
            new ConcatTransform(new ConcatColumn("Stacked", "TextScore", FeatureColumns.Cues)),
            new MulticlassPrediction(Trees(), "Stacked", Names(Level))),
        [TextColumn, new ColumnSchema(FeatureColumns.Cues, ColumnType.NumberVector(CueFeatures.Count))]));

    public static LinearMulticlass TopicWeights(float justice = 0) =>
        new([0, 0, justice], Weights(3, "bệnh viện khám chữa bệnh nhân", "lúa gạo nông dân vụ mùa", "tòa án xét xử bị cáo").Weights);

    private static ColumnSchema TextColumn => new(FeatureColumns.Text, ColumnType.NumberVector(Settings.SlotCount));

    private static LinearMulticlass Weights(float strength, params string[] sentences)
    {
        var rows = new float[sentences.Length * Settings.SlotCount];
        for (var c = 0; c < sentences.Length; c++)
        {
            var vector = HashedTextFeatures.Extract(DocumentText.From(Document.FromText(sentences[c])), Settings);
            for (var i = 0; i < vector.Indices.Length; i++)
                rows[(c * Settings.SlotCount) + vector.Indices[i]] = strength * vector.Values[i];
        }
        return new LinearMulticlass([.. new float[sentences.Length]], ClassWeights.FromRows(sentences.Length, Settings.SlotCount, rows));
    }

    private static OneVersusAll Trees() => new(
        OutputFormula.ProbabilityNormalization,
        [.. Enumerable.Range(0, Level.Labels.Count).Select(c => new CalibratedPredictor(
            new TreeEnsemble(Level.Labels.Count + CueFeatures.Count, [Stump(c)]), new PlattCalibrator(-1.5, 0.25), CalibratedWrapper.FeatureWeights))]);

    private static RegressionTree Stump(int feature) => new()
    {
        SplitFeatures = [feature],
        Thresholds = [0.36f],
        LteChildren = [~0],
        GtChildren = [~1],
        LeafValues = [-1.25, 1.75],
    };

    private static HeadInfo Info(string name, params string[] labels) =>
        new(name, $"{name} (vi)", $"{name} (en)", [.. labels.Select(l => new LabelInfo(l, $"{l} (vi)", $"{l} (en)"))], 0.4);

    private static ImmutableArray<string> Names(HeadInfo head) => [.. head.Labels.Select(l => l.Id)];
}
