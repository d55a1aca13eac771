namespace Classifier.MLNet.Tests.Structures.Damage;

/// <summary>Damaged copies of the two-stage sample, and what the check says of them.</summary>
internal static class Damaged
{
    public const string Chain = "TransformerChain/Model.key";
    public const string Topics = "TransformerChain/Transform_000/Model.key";
    public const string Linear = "TransformerChain/Transform_000/Model/Model.key";
    public const string TopicSchema = "TransformerChain/Transform_000/TrainSchema";
    public const string Levels = "TransformerChain/Transform_002/Model/Model.key";
    public const string Calibrated = "TransformerChain/Transform_002/Model/SubPredictor_000/Model.key";
    public const string Trees = "TransformerChain/Transform_002/Model/SubPredictor_000/Predictor/Model.key";

    private static readonly byte[] Sound = SampleModels.Save(SampleModels.TwoStage());

    /// <summary>The faults of a copy whose entries were changed.</summary>
    public static IReadOnlyList<string> Faults(Action<SortedDictionary<string, byte[]>> change)
    {
        var entries = Zips.Unpack(Sound);
        change(entries);
        return StructureCheck.Check(Zips.Pack(entries));
    }

    /// <summary>The faults of a copy with other bytes at an offset of an entry; a negative offset is from its end.</summary>
    public static IReadOnlyList<string> Faults(string entry, int offset, params byte[] bytes) => Faults(entries =>
    {
        var at = offset < 0 ? entries[entry].Length + offset : offset;
        Assert.False(entries[entry].AsSpan(at, bytes.Length).SequenceEqual(bytes), "nothing was changed");
        bytes.CopyTo(entries[entry], at);
    });

    /// <summary>Asserts that an entry has a fault that says something.</summary>
    public static void Says(IReadOnlyList<string> faults, string entry, string what) =>
        Assert.Contains(faults, fault => fault.StartsWith(entry + ": ", StringComparison.Ordinal) && fault.Contains(what, StringComparison.Ordinal));
}
