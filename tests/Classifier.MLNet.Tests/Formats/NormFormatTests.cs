using System.Collections.Immutable;
using Classifier.MLNet.Columns;
using Classifier.MLNet.Envelopes;
using Classifier.MLNet.Transforms;

namespace Classifier.MLNet.Tests.Formats;

public sealed class NormFormatTests
{
    private static readonly EnvelopeId LpNorm = new("GCNORMAF", 0x00010003, 0x00010003, "GcnTransform", "GcnFunction");
    private static readonly EnvelopeId Normalizer = new("NORMALZR", 0x00010002, 0x00010001, "Normalizer");
    private static readonly EnvelopeId Affine = new("AFF NORM", 0x00010003, 0x00010003, "AffineNormExec");

    [Fact]
    public void ReadLpNorm_Block_GivesEveryParameter()
    {
        var step = (LpNormTransform)Blocks.Read(LpNorm, block => WriteLpNorm(block, norm: 3, scale: 2.5f), "Out", "In");

        Assert.Equal<LpNormColumn>([new("Out", "In") { EnsureZeroMean = true, Norm = VectorNorm.Infinity, Scale = 2.5f }], step.Columns);
        Assert.Equal<LpNormColumn>(step.Columns, Blocks.RoundTrip(step).Columns);
        Assert.Equal(Blocks.BlockOf(step), Blocks.BlockOf(Blocks.RoundTrip(step)));
    }

    [Theory]
    [InlineData(4, 1f)]
    [InlineData(0, 0f)]
    [InlineData(0, float.NaN)]
    public void ReadLpNorm_ParameterOutOfRange_IsRefused(byte norm, float scale) =>
        Assert.Throws<ModelFormatException>(() => Blocks.Read(LpNorm, block => WriteLpNorm(block, norm, scale), "Out", "In"));

    [Theory]
    [InlineData(0x00010002u, true)]
    [InlineData(0x00010001u, false)]
    public void ReadAffine_BothLayoutsOfAVector_AreTheSame(uint version, bool hasDimensions)
    {
        var step = (AffineNormTransform)Blocks.Read(
            Normalizer with { Written = version },
            block => WriteNormalizer(block, hasDimensions),
            beside => Blocks.Add(beside, "Part/Normalizer_000", Affine, block => WriteAffine(block)),
            "Out",
            "In");

        var column = Assert.Single(step.Columns);
        Assert.Equal(("Out", "In"), (column.Output, column.Input));
        Assert.Equal<int>([3], column.Dimensions);
        Assert.Equal<int>([1], column.Normalizer.Slots);
        Assert.Equal<float>([2], column.Normalizer.Scales);
        Assert.Equal<float>([5], column.Normalizer.Offsets);
    }

    [Fact]
    public void WriteAffine_EveryForm_ComesBackTheSame()
    {
        ImmutableArray<AffineNormColumn> columns =
        [
            new("A", "A", new([1, 2, 3, 4], [])) { Dimensions = [2, 2] },
            new("B", "C", new([1, 2], [3, 4])),
            new("D", "D", new(9, [], [], [])),
            new("E", "E", new(9, [2, 8], [0, float.PositiveInfinity], [7, 8])),
            new("F", "F", new([1], [2])) { Dimensions = [] },
        ];
        var step = new AffineNormTransform(columns);
        var back = Blocks.RoundTrip(step);

        foreach (var (expected, actual) in columns.Zip(back.Columns))
        {
            Assert.Equal((expected.Output, expected.Input, expected.Normalizer.Size), (actual.Output, actual.Input, actual.Normalizer.Size));
            Assert.Equal<int>(expected.Dimensions, actual.Dimensions);
            Assert.Equal<int>(expected.Normalizer.Slots, actual.Normalizer.Slots);
            Assert.Equal<float>(expected.Normalizer.Scales, actual.Normalizer.Scales);
            Assert.Equal<float>(expected.Normalizer.Offsets, actual.Normalizer.Offsets);
        }
        Assert.Equal(Blocks.BlockOf(step), Blocks.BlockOf(back));
        Assert.All(columns, c => Assert.Equal(Blocks.BlockOf(c.Normalizer), Blocks.BlockOf(Blocks.RoundTrip(c.Normalizer))));
    }

    [Fact]
    public void ReadAffine_NormalizerOfDistributionFunction_IsRefusedByName()
    {
        var fault = Assert.Throws<ModelFormatException>(() => Blocks.Read(
            Normalizer,
            block => WriteNormalizer(block, hasDimensions: true),
            beside => Blocks.Add(beside, "Part/Normalizer_000", new("CDFNORMF", 0x00010001, 0x00010001, "CdfNormalizeFunction"), _ => { }),
            "Out",
            "In"));

        Assert.Contains("CDFNORMF", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ReadAffine_NumbersOf64Bits_AreRefused() => Assert.Throws<ModelFormatException>(() =>
        Blocks.Read(Normalizer, block => WriteNormalizer(block, hasDimensions: true, kind: 10), "Out", "In"));

    [Theory]
    [InlineData(0, 1, 1, 1)]
    [InlineData(-3, 1, 1, 1)]
    [InlineData(1, 1, 1, 1)]
    [InlineData(3, -2, 1, 1)]
    [InlineData(3, -1, 1, 1)]
    [InlineData(3, 1, 2, 1)]
    [InlineData(3, 1, 1, 2)]
    [InlineData(3, int.MaxValue, 1, 1)]
    public void ReadAffine_SizesThatDoNotAgree_AreRefused(int size, int changed, int scales, int offsets) =>
        Assert.Throws<ModelFormatException>(() => Blocks.Read(Affine, block => WriteAffine(block, size, changed, scales, offsets)));

    private static void WriteLpNorm(ByteWriter block, byte norm, float scale)
    {
        block.Int32(1);
        block.Int32(0);
        block.Int32(1);
        block.Byte(1);
        block.Byte(norm);
        block.Single(scale);
    }

    private static void WriteNormalizer(ByteWriter block, bool hasDimensions, byte kind = 9)
    {
        block.Int32(1);
        block.Int32(0);
        block.Int32(1);
        block.Byte(1);
        if (!hasDimensions)
            block.Int32(3);
        block.Byte(kind);
        if (hasDimensions)
            block.CountedArray<int>([3]);
    }

    /// <summary>Slot 1 of 3 is changed.</summary>
    private static void WriteAffine(ByteWriter block, int size = 3, int changed = 1, int scales = 1, int offsets = 1)
    {
        block.Int32(4);
        block.Int32(size);
        block.Int32(changed);
        if (changed >= 0)
            block.Int32(1);
        block.Int32(scales);
        block.Array<float>([.. Enumerable.Repeat(2f, scales)]);
        block.Int32(offsets);
        block.Array<float>([.. Enumerable.Repeat(5f, offsets)]);
    }
}
