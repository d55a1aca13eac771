using Classifier.MLNet.Envelopes;
using Classifier.MLNet.Predictors;

namespace Classifier.MLNet.Tests.Formats;

public sealed class NaiveBayesFormatTests
{
    private static readonly EnvelopeId Id = new("MNABYPRD", 0x00010002, 0x00010001, "MultiClassNaiveBayesPred");

    [Fact]
    public void Read_ClassWithoutRows_HasNoCounts()
    {
        var model = (NaiveBayes)Blocks.Read(Id, block => Write(block, [3, 0, 2], [3, 0, 1, 2]));

        Assert.Equal<long>([3, 0, 2], model.ClassCounts);
        Assert.Equal(2, model.FeatureCount);
        Assert.Equal([3, 0, 1, 2], model.ToFeatureCounts());
        Assert.Equal<double>([-1, -1, -1], model.AbsentLogProbabilities);
        Assert.Equal(Blocks.BlockOf(model), Blocks.BlockOf(Blocks.RoundTrip(model)));
    }

    [Fact]
    public void Read_OldVersion_TakesShorterCounts()
    {
        var model = (NaiveBayes)Blocks.Read(Id with { Written = 0x00010001 }, block =>
        {
            block.Int32(4);
            block.CountedArray<int>([3, 2]);
            block.Int32(1);
            block.Array<int>([2, 1]);
            block.Array<double>([-1, -2]);
        });

        Assert.Equal<long>([3, 2], model.ClassCounts);
        Assert.Equal([2, 1], model.ToFeatureCounts());
    }

    [Theory]
    [InlineData("no rows at all", new long[] { 0, 0 }, 2, new long[0])]
    [InlineData("no classes", new long[0], 2, new long[0])]
    [InlineData("a class of fewer than no rows", new long[] { -1, 1 }, 1, new long[] { 1 })]
    [InlineData("more rows than can be counted", new[] { long.MaxValue, 1 }, 1, new long[] { 1, 1 })]
    [InlineData("a count above the rows", new long[] { 2 }, 1, new long[] { 3 })]
    [InlineData("a count below 0", new long[] { 2 }, 1, new long[] { -1 })]
    [InlineData("no features", new long[] { 2 }, 0, new long[0])]
    [InlineData("fewer than no features", new long[] { 2, 2, 2 }, int.MinValue, new long[0])]
    [InlineData("features that no bytes vouch for", new long[] { 2, 2, 2 }, int.MaxValue, new long[0])]
    [InlineData("counts that no bytes vouch for", new long[] { 2 }, 1 << 28, new long[0])]
    public void Read_UnsoundModel_IsRefused(string what, long[] classes, int features, long[] counts)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var fault = Assert.Throws<ModelFormatException>(() => Blocks.Read(Id, block => Write(block, classes, counts, features)));

        Assert.True(fault.Location == "Part/Model.key", what);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1 << 20);
    }

    private static void Write(ByteWriter block, long[] classes, long[] counts, int features = 2)
    {
        block.Int32(4);
        block.CountedArray<long>(classes);
        block.Int32(features);
        block.Array<long>(counts);
        block.Array<double>([.. classes.Select(_ => -1.0)]);
    }
}
