using System.Text;
using Classifier.Cli.Batch.Inputs;

namespace Classifier.Cli.Tests.Batch.Inputs;

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

    [Theory]
    [InlineData(16)]
    [InlineData(1000)]
    public async Task ReadAsync_LinesOfAnyLengthInBlocksOfAnyLength_AreAllThere(int blockBytes)
    {
        var expected = Enumerable.Range(0, 300).Select(i => new string((char)('a' + i % 26), i * i % 1999)).ToList();

        var lines = await ReadAsync(string.Join('\n', expected), 2000, blockBytes);

        Assert.Equal(expected, lines.Select(line => Encoding.UTF8.GetString(line.Bytes!)));
        Assert.Equal(Enumerable.Range(1, expected.Count).Select(number => (long)number), lines.Select(line => line.Number));
    }

    [Fact]
    public async Task ReadAsync_SlowPipe_GivesEachLineAsItComes()
    {
        var pipe = new System.IO.Pipelines.Pipe();
        await using var blocks = JsonLines.ReadAsync(pipe.Reader.AsStream(), 100, 1000, CancellationToken.None).GetAsyncEnumerator();
        foreach (var line in new[] { "one", "two" })
        {
            await pipe.Writer.WriteAsync(Encoding.UTF8.GetBytes(line + "\n"));

            Assert.True(await blocks.MoveNextAsync().AsTask().WaitAsync(TimeSpan.FromMinutes(1)));
            Assert.Equal([line], blocks.Current.Lines().Select(one => Encoding.UTF8.GetString(one.Bytes!.Value.Span)));
        }

        await pipe.Writer.CompleteAsync();
    }

    [Theory]
    [InlineData(16)]
    [InlineData(1000)]
    public async Task ReadAsync_FromTheEndOfAnyBlock_GivesTheLinesBehindIt(int blockBytes)
    {
        var input = Encoding.UTF8.GetBytes(string.Join('\n', Enumerable.Range(0, 300).Select(i => $"{i} {new string('x', i * i % 199)}")));
        var whole = await ReadAsync(Encoding.UTF8.GetString(input), longest: 150, blockBytes);

        await foreach (var block in JsonLines.ReadAsync(new MemoryStream(input), 150, blockBytes, CancellationToken.None))
        {
            var place = new InputPlace(0, block.LinesRead, block.BytesRead);
            block.Dispose();
            var rest = new List<(long Number, byte[]? Bytes)>();
            var behind = new MemoryStream(input) { Position = place.Offset };
            await foreach (var next in JsonLines.ReadAsync(behind, 150, blockBytes, InputColumns.Default, place, CancellationToken.None))
                using (next)
                    rest.AddRange(next.Lines().Select(line => (line.Number, line.Bytes?.ToArray())));

            Assert.Equal(whole[(int)place.Line..], rest, (a, b) => a.Number == b.Number && (a.Bytes ?? []).SequenceEqual(b.Bytes ?? []));
        }
    }

    private static async Task<List<(long Number, byte[]? Bytes)>> ReadAsync(string input, int longest, int blockBytes = 1 << 16)
    {
        var lines = new List<(long, byte[]?)>();
        await foreach (var block in JsonLines.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(input)), longest, blockBytes, CancellationToken.None))
            using (block)
                lines.AddRange(block.Lines().Select(line => (line.Number, line.Bytes?.ToArray())));
        return lines;
    }
}
