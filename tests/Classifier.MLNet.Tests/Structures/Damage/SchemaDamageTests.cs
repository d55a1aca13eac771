using System.Text;

namespace Classifier.MLNet.Tests.Structures.Damage;

public sealed class SchemaDamageTests
{
    [Theory]
    [InlineData(0x00, 0, "the magic number is wrong")]
    [InlineData(0x08, 5, "the version is not")]
    [InlineData(0x10, 5, "the compatible version is not")]
    [InlineData(0x1F, 0x7F, "column contents is not in the")]
    [InlineData(0x20, 0, "the tail is wrong")]
    [InlineData(0x28, 1, "there are 1 rows")]
    [InlineData(0x30, 1, "belong to nothing")]
    [InlineData(0x30, 3, "codec needs 66 bytes")]
    [InlineData(0x34, 1, "reserved bytes[0] is 1")]
    [InlineData(0xFF, 1, "reserved bytes[203] is 1")]
    [InlineData(-1, 0, "the tail is wrong")]
    public void Check_HeaderChanged_SaysWhat(int offset, byte value, string what) =>
        Damaged.Says(Damaged.Faults(Damaged.TopicSchema, offset, value), Damaged.TopicSchema, what);

    [Theory]
    [InlineData("TextSpan\0", 8, 2, "the compression of KeyValues of column 'Topic' is 2")]
    [InlineData("TextSpan\0", 9, 1, "number of vectors is")]
    [InlineData("TextSpan\0", 17, 0x4C, "overlaps")]
    [InlineData("TextSpan\0", 4, 4, "a vector of type TextSpan[4] has 3 slots")]
    [InlineData("\u0007VBuffer", -8, 6, "the codec 'VBuffe' is not known")]
    [InlineData("Single\0", -9, 0x11, "the parameters of the codec 'VBuffer'")]
    [InlineData("Single\0", 8, 2, "the compression of column 'Text' is not known")]
    [InlineData("Single\0", 11, 0, "the lookup table of the column 'Text'")]
    [InlineData("Single\0", 9, 0, "the column 'Text' has no rows per block")]
    public void Check_ContentsChanged_SaysWhat(string after, int offset, byte value, string what) =>
        Damaged.Says(Faults(after, offset, value), Damaged.TopicSchema, what);

    [Theory]
    [InlineData("Single\0", 4, 61, "the predictor has 60 features, the column 'Text' of TrainSchema is Single[61]")]
    [InlineData("\u0004Text\u0007", -2, (byte)'u', "the column 'Text' is not in TrainSchema")]
    [InlineData("UInt32\0", 0, 4, "the predictor has 3 classes, the column 'Topic' of TrainSchema is UInt32 key of 4")]
    [InlineData("UInt32\0", 0, 4, "the column 'Topic' of TrainSchema has 4 keys and 3 names")]
    [InlineData("KeyValues", -9, (byte)'k', "the column 'Topic' of TrainSchema has 3 keys and  names")]
    public void Check_ColumnsThatDoNotFitThePredictor_SaysWhat(string after, int offset, byte value, string what) =>
        Damaged.Says(Faults(after, offset, value), Damaged.Topics, what);

    [Fact]
    public void Check_ByteThatBelongsToNoPart_IsFound()
    {
        var faults = Damaged.Faults(entries =>
        {
            var schema = entries[Damaged.TopicSchema];
            schema[0x20]++;
            entries[Damaged.TopicSchema] = [.. schema[..^8], 0, .. schema[^8..]];
        });

        Damaged.Says(faults, Damaged.TopicSchema, "before the tail belong to nothing");
    }

    [Fact]
    public void Check_InputColumnOfAnotherName_IsMissed() => Damaged.Says(
        Damaged.Faults("Schema", 0x101, (byte)'t'), Damaged.Topics, "reads column 'Text', which nothing before it makes");

    /// <summary>The faults of a copy with a byte changed so far after the end of a text, or before it.</summary>
    private static IReadOnlyList<string> Faults(string after, int offset, byte value) => Damaged.Faults(entries =>
    {
        var schema = entries[Damaged.TopicSchema];
        var at = schema.AsSpan().IndexOf(Encoding.ASCII.GetBytes(after)) + after.Length + offset;
        Assert.NotEqual(value, schema[at]);
        schema[at] = value;
    });
}
