using Classifier.MLNet.Tests;
using Classifier.MLNet.Tests.Structures;

namespace Classifier.SharedData.Tests.MLNet;

/// <summary>The check of structure against what ML.NET itself wrote: it accepts all of it and nothing a byte longer or shorter.</summary>
public sealed class StructureOfRealModelsTests
{
    private const int Small = 200_000;

    [SharedDataFact]
    public void Check_RealModels_HaveNoFaults()
    {
        Assert.NotEmpty(Fixtures.Zips());
        foreach (var path in Fixtures.Zips())
            Assert.True(StructureCheck.Check(File.ReadAllBytes(path)) is [], path);
    }

    [SharedDataFact]
    public void Check_BlockOfARealModelAByteLongerOrShorter_HasFault()
    {
        foreach (var entries in SmallModels())
        {
            foreach (var (name, key) in entries.Where(entry => entry.Key.EndsWith("/Model.key", StringComparison.Ordinal)).ToArray())
            {
                entries[name] = GrownBlock.Longer(key);
                Assert.Contains(Faults(entries, name), fault => fault.EndsWith("the block has 1 bytes more than its layout", StringComparison.Ordinal));
                if (!GrownBlock.IsEmpty(key))
                {
                    entries[name] = GrownBlock.Shorter(key);
                    Assert.NotEmpty(Faults(entries, name));
                }

                entries[name] = key;
            }
        }
    }

    [SharedDataFact]
    public void Check_RealModelWithoutOneOfItsEntries_HasFaultUnlessItMayBeMissing()
    {
        foreach (var entries in SmallModels())
        {
            foreach (var (name, bytes) in entries.ToArray())
            {
                entries.Remove(name);
                var mayBeMissing = name is "Schema" || name.EndsWith(".txt", StringComparison.Ordinal) || name.EndsWith("/LabelNames", StringComparison.Ordinal)
                    || name.Contains("/Vocabulary_", StringComparison.Ordinal);
                if (!mayBeMissing)
                    Assert.True(StructureCheck.Check(Zips.Pack(entries)).Count > 0, name);
                entries.Add(name, bytes);
            }
        }
    }

    private static IEnumerable<SortedDictionary<string, byte[]>> SmallModels() =>
        Fixtures.Zips().Where(path => new FileInfo(path).Length < Small).Select(path => Zips.Unpack(File.ReadAllBytes(path)));

    private static IEnumerable<string> Faults(SortedDictionary<string, byte[]> entries, string name) =>
        StructureCheck.Check(Zips.Pack(entries)).Where(fault => fault.StartsWith(name + ": ", StringComparison.Ordinal));
}
