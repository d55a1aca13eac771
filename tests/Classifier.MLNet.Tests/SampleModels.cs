using System.Collections.Immutable;
using Classifier.MLNet.Columns;
using Classifier.MLNet.Predictors;
using Classifier.MLNet.Scoring;
using Classifier.MLNet.Transforms;

namespace Classifier.MLNet.Tests;

/// <summary>Small invented models that use every component, and rows for them. The same seed gives the same model.</summary>
internal static class SampleModels
{
    public const int TextFeatures = 60;
    public const int Cues = 5;
    public static readonly ImmutableArray<string> Topics = ["lúa nước", "cầu đường", "trường học"];
    public static readonly ImmutableArray<string> Levels = ["xã", "tỉnh"];

    /// <summary>A linear model of texts, whose scores join the cues, which one-versus-all trees turn into levels.</summary>
    public static MLNetModel TwoStage(int seed = 7)
    {
        var random = new Random(seed);
        var topics = new MulticlassPrediction(Linear(random, Topics.Length, TextFeatures, 0.2), "Text", Topics)
        {
            LabelColumn = "Topic",
            ScoreColumn = "TextScore",
            PredictedLabelColumn = "PredictedTopic",
        };
        var join = new ConcatTransform(new ConcatColumn("Features", "Cues", new ConcatInput("TextScore", "Linear")));
        var levels = new MulticlassPrediction(Trees(random, Levels.Length, Cues + Topics.Length), "Features", Levels);
        return new MLNetModel(
            new TransformerChain(topics, join, levels),
            [new ColumnSchema("Text", ColumnType.NumberVector(TextFeatures)), new ColumnSchema("Cues", ColumnType.NumberVector(Cues))]);
    }

    /// <summary>A calibrated linear model of one score.</summary>
    public static MLNetModel Binary(CalibratedWrapper wrapper = CalibratedWrapper.ParameterMixing)
    {
        var linear = new LinearBinary(0.25f, 6, [1, 4], [0.5f, -1.5f]);
        var calibrated = new CalibratedPredictor(linear, new PlattCalibrator(-1.25, 0.125), wrapper);
        return new MLNetModel(new BinaryPrediction(calibrated, "Features", 0.5f, BinaryPrediction.ProbabilityColumn), []);
    }

    public static LinearMulticlass Linear(Random random, int classes, int features, double density)
    {
        var rows = new float[classes * features];
        for (var i = 0; i < rows.Length; i++)
            rows[i] = random.NextDouble() < density ? Number(random) : 0;
        return new LinearMulticlass([.. Enumerable.Range(0, classes).Select(_ => Number(random))],
            ClassWeights.FromRows(classes, features, rows));
    }

    public static OneVersusAll Trees(Random random, int classes, int features) => new(
        OutputFormula.ProbabilityNormalization,
        [.. Enumerable.Range(0, classes).Select(_ => (BinaryPredictor)new CalibratedPredictor(
            new TreeEnsemble(features, [.. Enumerable.Range(0, 3).Select(_ => Tree(random, 4, features))], "leaves=4 trees=3"),
            new PlattCalibrator(-2, 0.5),
            CalibratedWrapper.FeatureWeights))]);

    /// <summary>A random tree grown as trainers grow them: a leaf becomes the next split, its new leaf comes last.</summary>
    public static RegressionTree Tree(Random random, int leaves, int features)
    {
        var lte = new int[leaves - 1];
        var gt = new int[leaves - 1];
        for (var split = 0; split < leaves - 1; split++)
        {
            var leaf = split == 0 ? 0 : random.Next(split + 1);
            Redirect(lte, split, ~leaf);
            Redirect(gt, split, ~leaf);
            lte[split] = ~leaf;
            gt[split] = ~(split + 1);
        }

        return new RegressionTree
        {
            SplitFeatures = [.. lte.Select(_ => random.Next(features))],
            Thresholds = [.. lte.Select(_ => Number(random))],
            LteChildren = [.. lte],
            GtChildren = [.. gt],
            LeafValues = [.. Enumerable.Range(0, leaves).Select(_ => random.NextDouble() - 0.5)],
            SplitGains = [.. lte.Select(_ => random.NextDouble())],
        };
    }

    /// <summary>Sets the inputs of a row for <see cref="TwoStage"/>.</summary>
    public static void Fill(ScoringRow row, Random random)
    {
        int[] slots = [.. Enumerable.Range(0, TextFeatures).Where(_ => random.NextDouble() < 0.3)];
        row.SetVector("Text", FeatureVector.Sparse(TextFeatures, slots, [.. slots.Select(_ => Number(random))]));
        row.SetVector("Cues", FeatureVector.Dense([.. Enumerable.Range(0, Cues).Select(_ => Number(random))]));
    }

    public static byte[] Save(MLNetModel model)
    {
        using var stream = new MemoryStream();
        model.Save(stream);
        return stream.ToArray();
    }

    public static MLNetModel Load(byte[] zip, ReadLimits? limits = null)
    {
        using var stream = new MemoryStream(zip);
        return MLNetModel.Load(stream, limits);
    }

    private static float Number(Random random) => (float)((random.NextDouble() * 2) - 1);

    private static void Redirect(int[] children, int split, int leaf)
    {
        var parent = Array.IndexOf(children, leaf, 0, split);
        if (parent >= 0)
            children[parent] = split;
    }
}
