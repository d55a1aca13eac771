using Classifier.MLNet.Columns;
using Classifier.MLNet.Predictors;
using Classifier.MLNet.Scoring;
using Classifier.MLNet.Transforms;

namespace Classifier.MLNet.Tests;

public sealed class MLNetModelTests : IDisposable
{
    private readonly string _path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.zip");

    public void Dispose() => File.Delete(_path);

    [Fact]
    public void Save_ReadAndSavedAgain_GivesTheSameBytes()
    {
        var saved = SampleModels.Save(SampleModels.TwoStage());

        Assert.Equal(saved, SampleModels.Save(SampleModels.Load(saved)));
    }

    [Fact]
    public void Save_SameModelTwice_GivesTheSameBytes() =>
        Assert.Equal(SampleModels.Save(SampleModels.TwoStage()), SampleModels.Save(SampleModels.TwoStage()));

    [Fact]
    public void Load_SavedModel_ScoresBitForBitAlike()
    {
        string[] outputs = ["TextScore", "Score", "PredictedLabel"];
        var model = new ModelScorer(SampleModels.TwoStage(), outputs);
        var reloaded = new ModelScorer(SampleModels.Load(SampleModels.Save(SampleModels.TwoStage())), outputs);
        using var expected = model.Rent();
        using var actual = reloaded.Rent();
        for (var seed = 0; seed < 200; seed++)
        {
            SampleModels.Fill(expected, new Random(seed));
            SampleModels.Fill(actual, new Random(seed));
            expected.Score();
            actual.Score();
            Assert.Equal(Bits(expected, "TextScore"), Bits(actual, "TextScore"));
            Assert.Equal(Bits(expected, "Score"), Bits(actual, "Score"));
            Assert.Equal(expected.Key("PredictedLabel"), actual.Key("PredictedLabel"));
        }
        Assert.All(model.Outputs.Zip(reloaded.Outputs), pair => Assert.Equal<string>(pair.First.KeyNames, pair.Second.KeyNames));
    }

    [Fact]
    public void Load_SavedModel_KeepsTheInputColumns()
    {
        var columns = SampleModels.Load(SampleModels.Save(SampleModels.TwoStage())).InputColumns;

        Assert.Equal(["Text", "Cues"], columns.Select(c => c.Name));
        Assert.Equal([SampleModels.TextFeatures, SampleModels.Cues], columns.Select(c => ((VectorType)c.Type).Size));
    }

    [Theory]
    [InlineData(CalibratedWrapper.FeatureWeights)]
    [InlineData(CalibratedWrapper.ParameterMixing)]
    [InlineData(CalibratedWrapper.ValueMapper)]
    [InlineData(CalibratedWrapper.SchemaBindable)]
    public void Load_BinaryModelInEachWrapper_ComesBackTheSame(CalibratedWrapper wrapper)
    {
        var saved = SampleModels.Save(SampleModels.Binary(wrapper));
        var reloaded = SampleModels.Load(saved);

        var prediction = Assert.IsType<BinaryPrediction>(reloaded.Root);
        Assert.Equal(wrapper, Assert.IsType<CalibratedPredictor>(prediction.Predictor).Wrapper);
        Assert.Equal(saved, SampleModels.Save(reloaded));
        Assert.Empty(reloaded.InputColumns);
    }

    [Fact]
    public void Load_FromPath_ReadsWhatSaveWrote()
    {
        SampleModels.TwoStage().Save(_path);

        Assert.Equal(SampleModels.Save(SampleModels.TwoStage()), SampleModels.Save(MLNetModel.Load(_path)));
    }

    [Fact]
    public void Load_NotAZip_IsRefused()
    {
        var fault = Assert.Throws<ModelFormatException>(() => SampleModels.Load("công văn số 12"u8.ToArray()));

        Assert.Contains("zip", fault.Message, StringComparison.Ordinal);
    }

    private static int[] Bits(ScoringRow row, string column) =>
        [.. row.Vector(column).Values.ToArray().Select(BitConverter.SingleToInt32Bits)];
}
