using System.Text;
using Classifier.Cli.Batch;

namespace Classifier.Cli.Tests.Batch;

public sealed class JsonLinesTests
{
    [Theory]
    [InlineData("", new string[0])]
    [InlineData("a", new[] { "a" })]
    [InlineData("a\n", new[] { "a" })]
    [InlineData("a\n\nb\r\n", new[] { "a", "", "b" })]
    [InlineData("\n", new[] { "" })]
    public async Task ReadAsync_Lines_AreSplitAndNumbered(string input, string[] expected)
    {
        var lines = await ReadAsync(input, 100);

        Assert.Equal(expected, lines.Select(line => Encoding.UTF8.GetString(line.Bytes!)));
        Assert.Equal(Enumerable.Range(1, expected.Length).Select(number => (long)number), lines.Select(line => line.Number));
    }

    [Theory]
    [InlineData(10)]
    [InlineData(100_000)]
    [InlineData(1_000_000)]
    public async Task ReadAsync_LineTooLong_ComesWithoutBytesAndTheNextOnesWhole(int length)
    {
        var lines = await ReadAsync($"first\n{new string('x', length)}\nlast", longest: 9);

        Assert.Equal(["first", null, "last"], lines.Select(line => line.Bytes is { } bytes ? Encoding.UTF8.GetString(bytes) : null));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public async Task ReadAsync_LineAtTheLimit_IsKept(string end)
    {
        var lines = await ReadAsync($"123456789{end}1234567890{end}", longest: 9);

        Assert.Equal([9, null], lines.Select(line => line.Bytes?.Length));
    }

    private static async Task<List<(long Number, byte[]? Bytes)>> ReadAsync(string input, int longest) =>
        await JsonLines.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(input)), longest, CancellationToken.None).ToListAsync();
}
