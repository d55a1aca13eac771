using System.Globalization;
using Classifier.MLNet;
using Classifier.MLNet.Archives;
using Classifier.MLNet.Columns;
using Classifier.MLNet.Formats;
using Classifier.MLNet.Predictors;
using Classifier.MLNet.Scoring;
using Classifier.MLNet.Transforms;

namespace Classifier.SharedData.Tests.MLNet;

public sealed class PredictorTests
{
    [SharedDataFact]
    public void Read_PredictorsOfRealModels_AreAllThere()
    {
        var components = Fixtures.ReadableComponents().ToArray();

        Assert.Equal(31, components.OfType<ConcatTransform>().Count());
        Assert.Equal(18, components.OfType<MulticlassPrediction>().Count());
        Assert.Equal(3, components.OfType<BinaryPrediction>().Count());
        Assert.Equal(11, components.OfType<LinearMulticlass>().Count());
        Assert.Equal(17, components.OfType<LinearBinary>().Count());
        Assert.Equal(7, components.OfType<OneVersusAll>().Count());
        Assert.Equal(24, components.OfType<CalibratedPredictor>().Count());
        Assert.Equal(24, components.OfType<PlattCalibrator>().Count());
        Assert.Equal(7, components.OfType<TreeEnsemble>().Count());
    }

    [SharedDataFact]
    public void Write_PredictorsOfRealModels_ScoreBitForBitAlikeWhenReadAgain()
    {
        foreach (var component in Fixtures.ReadableComponents())
        {
            var first = Written(component);
            var again = Read(first);

            Assert.Equal(first, Written(again));
            if (component is MulticlassPredictor multiclass)
                Assert.Equal(Scores(multiclass, new Random(19)), Scores((MulticlassPredictor)again, new Random(19)));
            if (component is BinaryPredictor binary)
                Assert.Equal(Score(binary, new Random(19)), Score((BinaryPredictor)again, new Random(19)));
        }
    }

    /// <summary>
    /// Strong regularisation left some models without a single weight. Their scores do not depend on the text, so the softmax, the
    /// calibrators, one-versus-all and the choice of the label can be compared with ML.NET's before text transforms are here.
    /// </summary>
    [SharedDataFact]
    public void Score_ModelsWithoutWeights_PredictAsMLNet()
    {
        var compared = 0;
        foreach (var (path, lines) in Predictions(binary: false))
        {
            if (ReadPrediction(path) is not { } prediction || HasWeights(prediction.Predictor))
                continue;
            compared++;
            var features = new ColumnSchema("Features", ColumnType.NumberVector(prediction.Predictor.FeatureCount));
            using var row = new ModelScorer(new MLNetModel(prediction, [features]), ["Score", "PredictedLabel"]).Rent();
            row.SetVector("Features", FeatureVector.Sparse(prediction.Predictor.FeatureCount, [], []));
            row.Score();
            var scores = row.Vector("Score").Values.ToArray();
            foreach (var line in lines)
            {
                Assert.Equal(line[1], prediction.ClassNames[(int)row.Key("PredictedLabel") - 1]);
                Assert.All(line[2].Split(' '), (score, c) => Assert.Equal(Number(score), scores[c], 1e-6f));
            }
        }

        Assert.Equal(6, compared);
    }

    [SharedDataFact]
    public void Probability_OfTheScoresOfMLNet_AreItsProbabilities()
    {
        foreach (var (path, lines) in Predictions(binary: true))
        {
            var calibrator = (PlattCalibrator)ComponentReader.ReadComponent(Fixtures.Open(path), "TransformerChain/Transform_001/Model/Calibrator");
            foreach (var line in lines)
                Assert.Equal(Number(line[3]), calibrator.Probability(Number(line[2])), 1e-6f);
        }
    }

    private static (string Path, string[][] Lines)[] Predictions(bool binary)
    {
        var found = Fixtures.Zips()
            .Where(path => File.Exists(Path.ChangeExtension(path, ".pred.tsv")))
            .Where(path => Path.GetFileName(path).StartsWith("binary", StringComparison.Ordinal) == binary)
            .Select(path => (path, File.ReadLines(Path.ChangeExtension(path, ".pred.tsv")).Select(line => line.Split('\t')).ToArray()))
            .ToArray();
        Assert.NotEmpty(found);
        return found;
    }

    private static MulticlassPrediction? ReadPrediction(string path)
    {
        var archive = Fixtures.Open(path);
        return Fixtures.ReadableComponents(archive).OfType<MulticlassPrediction>().SingleOrDefault();
    }

    private static bool HasWeights(MulticlassPredictor predictor) => predictor switch
    {
        LinearMulticlass linear => !linear.Weights.Values.IsEmpty,
        OneVersusAll all => !all.Predictors.All(p => p is CalibratedPredictor { Model: LinearBinary linear } && linear.Weights.All(w => w == 0)),
        _ => true,
    };

    private static float Number(string text) => float.Parse(text, CultureInfo.InvariantCulture);

    private static byte[] Written(object component)
    {
        var archive = new ArchiveWriter();
        ComponentWriter.WriteComponent(archive, "Part", component);
        using var zip = new MemoryStream();
        archive.WriteTo(zip);
        return zip.ToArray();
    }

    private static object Read(byte[] zip) =>
        ComponentReader.ReadComponent(ArchiveReader.Open(zip, ReadLimits.Default), "Part");

    private static int[] Scores(MulticlassPredictor predictor, Random random)
    {
        var scores = new float[predictor.ClassCount];
        predictor.Score(Features(predictor.FeatureCount, random), scores);
        return [.. scores.Select(BitConverter.SingleToInt32Bits)];
    }

    private static int Score(BinaryPredictor predictor, Random random) =>
        BitConverter.SingleToInt32Bits(predictor.Score(Features(predictor.FeatureCount, random)));

    private static FeatureVector Features(int count, Random random)
    {
        int[] slots = [.. Enumerable.Range(0, count).Where(_ => random.Next(20) == 0)];
        return FeatureVector.Sparse(count, slots, slots.Select(_ => random.NextSingle()).ToArray());
    }
}
