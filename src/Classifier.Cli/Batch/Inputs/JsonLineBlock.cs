using System.Buffers;

namespace Classifier.Cli.Batch.Inputs;

/// <summary>A stretch of whole JSON lines.</summary>
/// <param name="buffer">Of the shared pool, which gets it back on disposal.</param>
/// <param name="length">Bytes of the buffer that are lines.</param>
/// <param name="firstLine">The number of the first one, from 1.</param>
/// <param name="longest">The longest line that is kept, in bytes.</param>
/// <param name="columns">What the properties of a line are called.</param>
internal sealed class JsonLineBlock(byte[] buffer, int length, long firstLine, int longest, InputColumns columns) : IInputBlock
{
    private static ReadOnlySpan<byte> ByteOrderMark => "\uFEFF"u8;

    /// <summary>Lines of the input up to the block's end.</summary>
    public long LinesRead { get; init; }

    /// <summary>Bytes of the input up to the block's end, those of lines too long to keep among them.</summary>
    public long BytesRead { get; init; }

    /// <summary>The number of its first line, from 1.</summary>
    public long FirstLine => firstLine;

    /// <summary>The lines as they were read, until it is disposed of.</summary>
    public ReadOnlyMemory<byte> Bytes => buffer.AsMemory(0, length);

    public IAsyncEnumerable<BatchLine> ParseAsync(CancellationToken cancellation) => Parse().ToAsyncEnumerable();

    /// <summary>
    /// The lines without their end (<c>\n</c> or <c>\r\n</c>), without bytes where a line is too long. A byte order mark at the beginning of the input is dropped.
    /// </summary>
    public IEnumerable<(long Number, ReadOnlyMemory<byte>? Bytes)> Lines()
    {
        var number = firstLine;
        for (var start = 0; start < length; number++)
        {
            var end = buffer.AsSpan(start, length - start).IndexOf((byte)'\n') is >= 0 and var found ? start + found : length;
            yield return (number, Trim(buffer.AsMemory(start, end - start), isFirst: number == 1));
            start = end + 1;
        }
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(buffer);

    private IEnumerable<BatchLine> Parse()
    {
        foreach (var (number, bytes) in Lines())
            if (bytes is null || bytes.Value.Span.ContainsAnyExcept(" \t"u8))
                yield return BatchLineParser.Parse(number, bytes, columns);
    }

    private ReadOnlyMemory<byte>? Trim(ReadOnlyMemory<byte> line, bool isFirst)
    {
        if (line.Length > longest + 1)
            return null;
        if (isFirst && line.Span.StartsWith(ByteOrderMark))
            line = line[ByteOrderMark.Length..];
        if (line.Span.EndsWith("\r"u8))
            line = line[..^1];
        if (line.Length > longest)
            return null;
        return line;
    }
}
