namespace Classifier.MLNet.Tests.Structures.Damage;

public sealed class EnvelopeDamageTests
{
    [Theory]
    [InlineData(0x00, 0, "the magic number is wrong")]
    [InlineData(0x08, 1, "the container version written is not 1.2")]
    [InlineData(0x0C, 1, "the container version readable is not 1.2")]
    [InlineData(0x10, 1, "the block is at 257")]
    [InlineData(0x18, 1, "the string table is at")]
    [InlineData(0x1F, 0x80, "the block of -")]
    [InlineData(0x28, 0xFF, "is not of 8 per string")]
    [InlineData(0x30, 0, "the string characters are at")]
    [InlineData(0x38, 2, "the assembly name is at")]
    [InlineData(0x40, (byte)'X', "the signature 'XC  PRED' is not known")]
    [InlineData(0x48, 3, "has versions 10003/10001, not 10002/10001")]
    [InlineData(0x4C, 2, "has versions 10002/10002")]
    [InlineData(0x50, (byte)'m', "has the loader 'multiclassPredXfer'")]
    [InlineData(0x68, (byte)'X', "has the alternative loader 'X'")]
    [InlineData(0x80, 0, "the tail is at")]
    [InlineData(0x88, 0, "the end is")]
    [InlineData(0x98, 0, "the tail is at")]
    [InlineData(0x9C, 1, "reserved bytes[0] is 1: not 0")]
    [InlineData(0xFF, 1, "reserved bytes[99] is 1: not 0")]
    [InlineData(-1, 0, "the tail is wrong")]
    [InlineData(-10, (byte)'b', "has the assembly 'Microsoft.ML.Datb'")]
    public void Check_ByteChanged_SaysWhat(int offset, byte value, string what) =>
        Damaged.Says(Damaged.Faults(Damaged.Topics, offset, value), Damaged.Topics, what);

    [Fact]
    public void Check_ByteAfterTheTail_IsFound() =>
        Damaged.Says(Damaged.Faults(entries => entries[Damaged.Topics] = [.. entries[Damaged.Topics], 0]), Damaged.Topics, "the end is");

    [Fact]
    public void Check_ByteAtTheEndOfAnyBlock_IsFound()
    {
        foreach (var name in Zips.Unpack(SampleModels.Save(SampleModels.TwoStage())).Keys.Where(name => name.EndsWith("/Model.key", StringComparison.Ordinal)))
            Damaged.Says(Damaged.Faults(entries => entries[name] = GrownBlock.Longer(entries[name])), name, "the block has 1 bytes more than its layout");
    }

    [Theory]
    [InlineData("1023", "features column uses string 1 'Topic' before string 0")]
    [InlineData("0122", "the string 3 'PredictedTopic' is not referred to")]
    [InlineData("0124", "predicted label column is string 4 of 4")]
    public void Check_StringsReferredToOtherwise_SaysWhat(string order, string what) => Damaged.Says(
        Damaged.Faults(Damaged.Topics, 0x100, [.. order.SelectMany(digit => BitConverter.GetBytes(digit - '0'))]), Damaged.Topics, what);

    [Theory]
    [InlineData(0, 7, "string 0 ends at 7")]
    [InlineData(8, 6, "string 1 ends at 6, after 8")]
    [InlineData(24, 8, "string 3 ends at 8, after")]
    public void Check_StringEndsElsewhere_IsFound(int offset, byte end, string what) =>
        Damaged.Says(Damaged.Faults(Damaged.Topics, 0x110 + offset, end), Damaged.Topics, what);

    /// <summary>"Text" and the first half of "TextScore" become the same if the second string ends early.</summary>
    [Fact]
    public void Check_StringTwice_IsFound()
    {
        var faults = Damaged.Faults(entries =>
        {
            var key = entries[Damaged.Topics];
            "Text"u8.ToArray().Select(letter => new[] { letter, (byte)0 }).SelectMany(pair => pair).ToArray().CopyTo(key, 0x130 + 8);
            key[0x118] = 16;
        });

        Damaged.Says(faults, Damaged.Topics, "the string 'Text' is in the string table 2 times");
    }
}
