using Classifier.Text.Gazetteers;

namespace Classifier.Text.Tests.Gazetteers;

[CollectionDefinition(nameof(MemoryTests), DisableParallelization = true)]
public class MemoryTestsAlone;

[Collection(nameof(MemoryTests))]
public class MemoryTests
{
    private const long Limit = 5_000_000;

    [Fact]
    public void UnitNames_OfTheGazetteer_KeepLessThanFiveMegabytes()
    {
        using var stream = typeof(Gazetteer).Assembly.GetManifestResourceStream("units.tsv.gz")!;
        var before = GC.GetTotalMemory(forceFullCollection: true);

        var gazetteer = new Gazetteer(new UnitTable(UnitResource.Unpack(stream)));
        var sets = new UnitSets(gazetteer.Table);
        var names = new[] { UnitNames.Of(gazetteer, sets), UnitNames.Of(gazetteer, sets, plain: true) };
        var kept = GC.GetTotalMemory(forceFullCollection: true) - before;

        Assert.InRange(kept, 1_000_000, Limit);
        GC.KeepAlive(gazetteer);
        GC.KeepAlive(names);
    }
}
