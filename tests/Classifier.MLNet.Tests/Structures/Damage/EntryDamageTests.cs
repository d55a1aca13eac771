namespace Classifier.MLNet.Tests.Structures.Damage;

public sealed class EntryDamageTests
{
    [Theory]
    [InlineData("Notes.txt")]
    [InlineData("TransformerChain/Terms.txt")]
    [InlineData("TransformerChain/Transform_003/Model.key")]
    [InlineData("TransformerChain/Transform_000/Model/SubPredictor_000/Model.key")]
    public void Check_EntryTooMany_IsStray(string name) =>
        Damaged.Says(Damaged.Faults(entries => entries.Add(name, [1])), name, "is a stray entry");

    [Theory]
    [InlineData(Damaged.Chain)]
    [InlineData(Damaged.Linear)]
    [InlineData(Damaged.Trees)]
    public void Check_ComponentTooFew_IsMissing(string name) =>
        Damaged.Says(Damaged.Faults(entries => entries.Remove(name)), name, "is missing");

    [Fact]
    public void Check_NoTrainSchema_IsMissed() =>
        Damaged.Says(Damaged.Faults(entries => entries.Remove(Damaged.TopicSchema)), Damaged.Topics, "has no TrainSchema");

    [Fact]
    public void Check_StepsOfChainSwapped_ReadColumnsTooEarly() => Damaged.Says(
        Damaged.Faults(entries => Swap(entries, "TransformerChain/Transform_000/", "TransformerChain/Transform_001/")),
        "TransformerChain/Transform_000/Model.key",
        "reads column 'TextScore', which nothing before it makes");

    [Fact]
    public void Check_PredictorAndCalibratorSwapped_HaveTheWrongRoles()
    {
        var directory = Damaged.Calibrated.Replace("Model.key", "", StringComparison.Ordinal);
        var faults = Damaged.Faults(entries => Swap(entries, directory + "Predictor/", directory + "Calibrator/"));

        Damaged.Says(faults, directory + "Predictor/Model.key", "'PLATTCAL' is a Calibrator, where a Binary is asked for");
        Damaged.Says(faults, directory + "Calibrator/Model.key", "'FTREE BC' is a Binary, where a Calibrator is asked for");
    }

    [Fact]
    public void Check_EntryTwice_IsFound()
    {
        var entries = Zips.Unpack(SampleModels.Save(SampleModels.TwoStage()));
        var zip = Zips.Pack([.. entries, KeyValuePair.Create(Damaged.Chain, entries[Damaged.Chain])]);

        Damaged.Says(StructureCheck.Check(zip), Damaged.Chain, "is in the zip twice");
    }

    [Fact]
    public void Check_OtherBytesThanTheChecksumIsOf_AreFound()
    {
        var zip = Zips.Pack(Zips.Unpack(SampleModels.Save(SampleModels.Binary())));
        var name = "TransformerChain/Model/Calibrator/Model.key"u8;
        zip[zip.AsSpan().IndexOf(name) + name.Length + 0x100] ^= 1;

        Assert.NotEmpty(StructureCheck.Check(zip));
    }

    [Fact]
    public void Check_VersionWithoutNewline_IsFound()
    {
        const string name = "TrainingInfo/Version.txt";

        Assert.Empty(Damaged.Faults(entries => entries[name] = "6.0.0\n"u8.ToArray()));
        Damaged.Says(Damaged.Faults(entries => entries[name] = "6.0.0"u8.ToArray()), name, "is not a version");
    }

    private static void Swap(SortedDictionary<string, byte[]> entries, string first, string second)
    {
        var moved = entries.Where(entry => Under(entry.Key, first) || Under(entry.Key, second)).ToArray();
        foreach (var (name, _) in moved)
            entries.Remove(name);
        foreach (var (name, bytes) in moved)
            entries.Add(Under(name, first) ? second + name[first.Length..] : first + name[second.Length..], bytes);
    }

    private static bool Under(string name, string directory) => name.StartsWith(directory, StringComparison.Ordinal);
}
