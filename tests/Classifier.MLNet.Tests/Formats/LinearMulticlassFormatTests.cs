using Classifier.MLNet.Columns;
using Classifier.MLNet.Envelopes;
using Classifier.MLNet.Predictors;

namespace Classifier.MLNet.Tests.Formats;

public sealed class LinearMulticlassFormatTests
{
    private static readonly EnvelopeId Id = new("MULTI LR", 0x00010003, 0x00010001, "MultiClassLRExec");

    [Theory]
    [InlineData(1.0, true)]
    [InlineData(0.6, true)]
    [InlineData(0.1, false)]
    public void Write_Weights_TakesTheSmallerLayout(double density, bool expectDense)
    {
        var model = SampleModels.Linear(new Random(9), 4, 100, density);
        var block = Blocks.BlockOf(model);
        var starts = BitConverter.ToInt32(block, 12 + (4 * model.ClassCount));

        Assert.Equal(expectDense ? 0 : model.ClassCount + 1, starts);
        Assert.True(block.Length <= 12 + (4 * 4) + 12 + (4 * 400));
        Assert.Equal<float>(model.Weights.Values, Blocks.RoundTrip(model).Weights.Values);
        Assert.Equal(model.Weights.ToRows(), Blocks.RoundTrip(model).Weights.ToRows());
    }

    [Fact]
    public void Read_DenseAndCompressedLayoutOfOneMatrix_AreTheSameModel()
    {
        var dense = (LinearMulticlass)Blocks.Read(Id, Dense);
        var compressed = (LinearMulticlass)Blocks.Read(Id, block =>
        {
            Header(block);
            block.CountedArray<int>([0, 1, 2]);
            block.CountedArray<int>([1, 0]);
            block.CountedArray<float>([1, 2]);
        });

        Assert.Equal<float>([0.5f, -0.5f], dense.Bias);
        Assert.Equal([0, 1, 0, 2, 0, 0], dense.Weights.ToRows());
        Assert.Equal(dense.Weights.ToRows(), compressed.Weights.ToRows());
    }

    [Theory]
    [InlineData(int.MaxValue)]
    [InlineData(1 << 30)]
    [InlineData(0)]
    [InlineData(-1)]
    public void Read_FeatureCountThatNoBytesVouchFor_IsRefusedWithoutTakingTheMemory(int features)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Throws<ModelFormatException>(() => Blocks.Read(Id, block =>
        {
            block.Int32(4);
            block.Int32(features);
            block.Int32(1);
            block.Single(0);
            block.CountedArray<int>([0, 0]);
            block.CountedArray<int>([]);
            block.CountedArray<float>([]);
        }));

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1 << 20);
    }

    [Theory]
    [InlineData(float.NaN)]
    [InlineData(float.PositiveInfinity)]
    public void Read_WeightNotFinite_IsRefused(float weight) =>
        Assert.Throws<ModelFormatException>(() => Blocks.Read(Id, block =>
        {
            Header(block);
            block.CountedArray<int>([]);
            block.CountedArray<int>([]);
            block.CountedArray<float>([0, 1, 0, 2, 0, weight]);
        }));

    [Fact]
    public void Read_ByteAfterTheBlock_IsRefused()
    {
        var fault = Assert.Throws<ModelFormatException>(() => Blocks.Read(Id, block =>
        {
            Header(block);
            block.CountedArray<int>([]);
            block.CountedArray<int>([]);
            block.CountedArray<float>(new float[6]);
            block.Byte(0);
        }));

        Assert.Equal("Part/Model.key", fault.Location);
        Assert.Contains("1 bytes too many", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_WithoutSoftmax_GivesLogits()
    {
        var model = (LinearMulticlass)Blocks.Read(new EnvelopeId("MCLINEAR", 0x00010001, 0x00010001, "MulticlassLinear"), Dense);
        var scores = new float[2];
        model.Score(FeatureVector.Dense([1, 2, 4]), scores);

        Assert.Equal([2.5f, 1.5f], scores);
        Assert.Equal(Blocks.BlockOf(model), Blocks.BlockOf(Blocks.RoundTrip(model)));
        Assert.False(Blocks.RoundTrip(model).GivesProbabilities);
        Assert.True(((LinearMulticlass)Blocks.Read(Id, Dense)).GivesProbabilities);
    }

    [Fact]
    public void Read_StatisticsAndLabelNamesBeside_AreNotRead()
    {
        var model = Blocks.Read(Id, Dense, beside =>
        {
            beside.Add("Part/ModelStats/Model.key", new byte[] { 1, 2, 3 });
            beside.Add("Part/LabelNames", new byte[] { 4 });
        });

        Assert.IsType<LinearMulticlass>(model);
    }

    private static void Dense(ByteWriter block)
    {
        Header(block);
        block.CountedArray<int>([]);
        block.CountedArray<int>([]);
        block.CountedArray<float>([0, 1, 0, 2, 0, 0]);
    }

    /// <summary>Two classes, three features.</summary>
    private static void Header(ByteWriter block)
    {
        block.Int32(4);
        block.Int32(3);
        block.Int32(2);
        block.Array<float>([0.5f, -0.5f]);
    }
}
