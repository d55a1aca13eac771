namespace Classifier.MLNet.Tests;

/// <summary>Damaged files either load or end in <see cref="ModelFormatException"/>; any other exception fails these tests.</summary>
public sealed class HostileFileTests
{
    private const int Flips = 3000;

    [Fact]
    public void Load_ZipCutAtEveryByte_IsRefused()
    {
        var zip = SampleModels.Save(SampleModels.Binary());
        for (var length = 0; length < zip.Length; length++)
            Assert.Throws<ModelFormatException>(() => SampleModels.Load(zip[..length]));
    }

    [Theory]
    [MemberData(nameof(EntriesOfSample))]
    public void Load_EntryCutAtEveryByte_IsRefused(string name)
    {
        var entries = Zips.Unpack(SampleModels.Save(SampleModels.TwoStage()));
        var whole = entries[name];
        for (var length = 0; length < whole.Length; length++)
        {
            entries[name] = whole[..length];
            Assert.Throws<ModelFormatException>(() => SampleModels.Load(Zips.Pack(entries)));
        }
    }

    [Fact]
    public void Load_BitsFlippedInTheZip_LoadsOrIsRefused()
    {
        var zip = SampleModels.Save(SampleModels.TwoStage());
        var random = new Random(3);
        for (var i = 0; i < Flips; i++)
            LoadOrRefuse(Flipped(zip, random));
    }

    [Fact]
    public void Load_BitsFlippedInsideEntries_LoadsOrIsRefused()
    {
        var entries = Zips.Unpack(SampleModels.Save(SampleModels.TwoStage()));
        var names = entries.Keys.ToArray();
        var random = new Random(5);
        var refused = 0;
        for (var i = 0; i < Flips; i++)
        {
            var name = names[random.Next(names.Length)];
            var whole = entries[name];
            entries[name] = Flipped(whole, random);
            refused += LoadOrRefuse(Zips.Pack(entries)) ? 0 : 1;
            entries[name] = whole;
        }

        // Most bits of a model are structure or names; a flipped weight is not detectable. Both kinds must have been met.
        Assert.InRange(refused, Flips / 10, Flips - 1);
    }

    [Fact]
    public void Load_NumbersReplacedByExtremes_LoadsOrIsRefused()
    {
        var entries = Zips.Unpack(SampleModels.Save(SampleModels.TwoStage()));
        var refused = 0;
        foreach (var (name, whole) in entries.ToArray())
        {
            foreach (var extreme in new[] { int.MaxValue, int.MinValue, -1, 0x7FC00000, 1 << 24 })
            {
                for (var at = 0; at + sizeof(int) <= whole.Length; at += sizeof(int))
                {
                    entries[name] = [.. whole];
                    BitConverter.TryWriteBytes(entries[name].AsSpan(at), extreme);
                    refused += LoadOrRefuse(Zips.Pack(entries)) ? 0 : 1;
                }
            }

            entries[name] = whole;
        }

        Assert.True(refused > 0);
    }

    public static TheoryData<string> EntriesOfSample() => [.. Zips.Unpack(SampleModels.Save(SampleModels.TwoStage())).Keys];

    private static byte[] Flipped(byte[] bytes, Random random)
    {
        byte[] flipped = [.. bytes];
        for (var flips = random.Next(1, 4); flips > 0; flips--)
            flipped[random.Next(flipped.Length)] ^= (byte)(1 << random.Next(8));
        return flipped;
    }

    private static bool LoadOrRefuse(byte[] zip)
    {
        try
        {
            var model = SampleModels.Load(zip);
            Assert.NotNull(model.Root);
            return true;
        }
        catch (ModelFormatException)
        {
            return false;
        }
    }
}
