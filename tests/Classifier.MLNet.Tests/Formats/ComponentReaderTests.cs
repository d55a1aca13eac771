using Classifier.MLNet.Envelopes;
using Classifier.MLNet.Predictors;
using Classifier.MLNet.Scoring;
using Classifier.MLNet.Transforms;

namespace Classifier.MLNet.Tests.Formats;

public sealed class ComponentReaderTests
{
    private static readonly EnvelopeId Chain = new("XF CHAIN", 0x00010001, 0x00010001, "TransformerChain");
    private static readonly EnvelopeId Platt = new("PLATTCAL", 0x00010001, 0x00010001, "PlattCaliExec");

    [Fact]
    public void Load_UnknownComponent_IsNamedWithVersionAndPlace()
    {
        var unknown = new EnvelopeId("NOSUCHTR", 0x00010003, 0x00010003, "NoSuchTransform");
        var fault = Assert.Throws<ModelFormatException>(() => Blocks.Read(
            Chain,
            block => block.CountedArray<int>([7]),
            archive => Blocks.Add(archive, "Part/Transform_000", unknown, _ => { })));

        Assert.Equal("Part/Transform_000/Model.key", fault.Location);
        Assert.Contains("'NOSUCHTR' 1.3 (loader NoSuchTransform)", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0x00010002, 0x00010001, true)]
    [InlineData(0x00010002, 0x00010002, false)]
    [InlineData(0x00010001, 0x00010002, false)]
    [InlineData(0x00010000, 0x00010000, false)]
    public void Load_OtherVersions_FollowTheRuleOfMLNet(uint written, uint readable, bool expected)
    {
        var fault = Record.Exception(() => Blocks.Read(Platt with { Written = written, Readable = readable }, block => block.Array<double>([-1, 0])));

        Assert.Equal(expected, fault is null);
        Assert.True(fault is null or ModelFormatException);
    }

    [Fact]
    public void Load_ComponentOfAnotherKind_IsRefused()
    {
        var fault = Assert.Throws<ModelFormatException>(() => Blocks.Read(
            Chain,
            block => block.CountedArray<int>([7]),
            archive => Blocks.Add(archive, "Part/Transform_000", Platt, block => block.Array<double>([-1, 0]))));

        Assert.Equal("Part/Transform_000", fault.Location);
    }

    [Fact]
    public void Load_MoreClassesThanPredictors_NamesTheMissingOne()
    {
        var fault = Assert.Throws<ModelFormatException>(() => Blocks.Read(
            new EnvelopeId("TLC OVA ", 0x00010001, 0x00010001, "OVAExec"),
            block =>
            {
                block.Int32(4);
                block.Byte(0);
                block.Int32(int.MaxValue);
            }));

        Assert.Equal("Part/SubPredictor_000/Model.key", fault.Location);
    }

    [Fact]
    public void Load_ChainsNestedTooDeep_IsRefused()
    {
        Transform chain = new ConcatTransform();
        for (var depth = 0; depth < 40; depth++)
            chain = new TransformerChain(chain);
        var saved = SampleModels.Save(new MLNetModel(chain, []));

        Assert.Throws<ModelFormatException>(() => SampleModels.Load(saved));
        Assert.NotNull(SampleModels.Load(saved, new ReadLimits { MaxDepth = 50 }));
    }

    [Fact]
    public void Load_PredictionOfVersion1_HasTheDefaultOutputNames()
    {
        var model = new MulticlassPrediction(SampleModels.Linear(new Random(13), 2, 3, 1), "X", ["a", "b"]);
        var entries = Zips.Unpack(SampleModels.Save(new MLNetModel(model, [])));
        entries["TransformerChain/Model.key"] = EnvelopeWriter.Write(
            new Envelope(
                new EnvelopeId("MC  PRED", 0x00010001, 0x00010001, "MulticlassPredXfer"),
                new byte[] { 0, 0, 0, 0, 1, 0, 0, 0 },
                ["X", "Label"]),
            "Any");

        var read = Assert.IsType<MulticlassPrediction>(SampleModels.Load(Zips.Pack(entries)).Root);

        Assert.Equal("Score", read.ScoreColumn);
        Assert.Equal("PredictedLabel", read.PredictedLabelColumn);
        Assert.Equal<string>(["a", "b"], read.ClassNames);
    }

    [Fact]
    public void Load_FeaturesOfAnotherSizeInTraining_IsRefused()
    {
        var wide = Zips.Unpack(SampleModels.Save(Prediction(features: 4)));
        var narrow = Zips.Unpack(SampleModels.Save(Prediction(features: 3)));
        narrow["TransformerChain/TrainSchema"] = wide["TransformerChain/TrainSchema"];

        var fault = Assert.Throws<ModelFormatException>(() => SampleModels.Load(Zips.Pack(narrow)));

        Assert.Contains("takes 3 features", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_NoTrainSchema_IsRefusedByName()
    {
        var entries = Zips.Unpack(SampleModels.Save(Prediction(features: 3)));
        entries.Remove("TransformerChain/TrainSchema");

        var fault = Assert.Throws<ModelFormatException>(() => SampleModels.Load(Zips.Pack(entries)));

        Assert.Equal("TransformerChain/TrainSchema", fault.Location);
    }

    [Theory]
    [InlineData("Predictor/Model.key", "before ML.NET 1.0")]
    [InlineData("Model.key", "data loader")]
    [InlineData("readme.txt", "no TransformerChain")]
    public void Load_OtherLayout_IsRefusedByName(string entry, string expected)
    {
        var zip = Zips.Pack([KeyValuePair.Create(entry, new byte[8])]);

        var fault = Assert.Throws<ModelFormatException>(() => SampleModels.Load(zip));

        Assert.Contains(expected, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Save_TransformWithoutPlaceInTheFormat_IsRefused() =>
        Assert.Throws<NotSupportedException>(() => SampleModels.Save(new MLNetModel(new Doubling(), [])));

    private static MLNetModel Prediction(int features) =>
        new(new MulticlassPrediction(SampleModels.Linear(new Random(13), 2, features, 1), "X", ["a", "b"]), []);

    private sealed class Doubling : Transform
    {
        internal override void Bind(ColumnBinder columns)
        {
        }
    }
}
