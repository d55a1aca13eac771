using Classifier.MLNet.Archives;
using Classifier.MLNet.Columns;
using Classifier.MLNet.Formats;
using Classifier.MLNet.Predictors;
using Classifier.MLNet.Transforms;

namespace Classifier.SharedData.Tests.MLNet;

public sealed class PredictorTests
{
    [SharedDataFact]
    public void Read_PredictorsOfRealModels_AreAllThere()
    {
        var components = Fixtures.ReadableComponents().ToArray();

        Assert.Equal(31, components.OfType<ConcatTransform>().Count());
        Assert.Equal(23, components.OfType<MulticlassPrediction>().Count());
        Assert.Equal(3, components.OfType<BinaryPrediction>().Count());
        Assert.Equal(14, components.OfType<LinearMulticlass>().Count());
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

    private static byte[] Written(object component)
    {
        var archive = new ArchiveWriter();
        ComponentWriter.WriteComponent(archive, "Part", component);
        using var zip = new MemoryStream();
        archive.WriteTo(zip);
        return zip.ToArray();
    }

    private static object Read(byte[] zip) =>
        ComponentReader.ReadComponent(ArchiveReader.Open(zip, Classifier.MLNet.ReadLimits.Default), "Part");

    private static int[] Scores(MulticlassPredictor predictor, Random random)
    {
        var scores = new float[predictor.ClassCount];
        var (slots, values) = Features(predictor.FeatureCount, random);
        predictor.Score(FeatureVector.Sparse(predictor.FeatureCount, slots, values), scores);
        return [.. scores.Select(BitConverter.SingleToInt32Bits)];
    }

    private static int Score(BinaryPredictor predictor, Random random)
    {
        var (slots, values) = Features(predictor.FeatureCount, random);
        return BitConverter.SingleToInt32Bits(predictor.Score(FeatureVector.Sparse(predictor.FeatureCount, slots, values)));
    }

    private static (int[] Slots, float[] Values) Features(int count, Random random)
    {
        int[] slots = [.. Enumerable.Range(0, count).Where(_ => random.Next(20) == 0)];
        return (slots, [.. slots.Select(_ => random.NextSingle())]);
    }
}
