using Classifier.MLNet.Predictors;

namespace Classifier.MLNet.Tests.Structures;

public sealed class StructureCheckTests
{
    [Fact]
    public void Check_TwoStageModel_HasNoFaults() => Assert.Empty(StructureCheck.Check(SampleModels.Save(SampleModels.TwoStage())));

    [Fact]
    public void Check_BinaryModelOfEachWrapper_HasNoFaults()
    {
        foreach (var wrapper in Enum.GetValues<CalibratedWrapper>())
            Assert.Empty(StructureCheck.Check(SampleModels.Save(SampleModels.Binary(wrapper))));
    }

    [Fact]
    public void Check_CommittedModels_HaveNoFaults()
    {
        var zips = CommittedZips();

        Assert.NotEmpty(zips);
        foreach (var path in zips)
            Assert.Empty(StructureCheck.Check(File.ReadAllBytes(path)));
    }

    [Fact]
    public void Check_NoZip_HasFault() => Assert.StartsWith("zip: ", Assert.Single(StructureCheck.Check([1, 2, 3])), StringComparison.Ordinal);

    /// <summary>Only numbers that may have any value, and how the blocks of rows that are not there are stored, can change unseen.</summary>
    [Theory]
    [InlineData(0x01)]
    [InlineData(0x10)]
    [InlineData(0x80)]
    [InlineData(0xFF)]
    public void Check_AnyByteOfAModelChanged_IsFoundUnlessItIsAFreeNumber(byte mask)
    {
        var entries = Zips.Unpack(SampleModels.Save(SampleModels.Binary()));
        Dictionary<string, int[]> free = new()
        {
            ["TransformerChain/Model.key"] = Range(0x104, 4),
            ["TransformerChain/Model/Model.key"] = [],
            ["TransformerChain/Model/Calibrator/Model.key"] = Range(0x100, 16),
            ["TransformerChain/Model/Predictor/Model.key"] = [.. Range(0x104, 4), .. Range(0x110, 8), .. Range(0x11C, 8)],
            ["TransformerChain/TrainSchema"] = Range(0x122, 2),
        };

        Assert.Equal(free.Keys.Order(StringComparer.Ordinal), entries.Keys);
        foreach (var (name, bytes) in entries.ToArray())
        {
            for (var i = 0; i < bytes.Length; i++)
            {
                entries[name] = [.. bytes];
                entries[name][i] ^= mask;
                if (StructureCheck.Check(Zips.Pack(entries)).Count == 0)
                    Assert.Contains(i, free[name]);
            }

            entries[name] = bytes;
        }
    }

    private static int[] Range(int start, int count) => [.. Enumerable.Range(start, count)];

    private static string[] CommittedZips()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Classifier.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("Classifier.sln is not above the tests.");
        return Directory.GetFiles(Path.Combine(folder.FullName, "models"), "*.zip", SearchOption.AllDirectories);
    }
}
