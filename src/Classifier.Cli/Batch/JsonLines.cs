using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;

namespace Classifier.Cli.Batch;

/// <summary>Splits a stream into lines of bytes, whatever their length, with bounded memory.</summary>
internal static class JsonLines
{
    /// <summary>The longest line that is kept: 64 MiB, the most a server can be configured to take as one document.</summary>
    public const int LongestLine = 64 << 20;

    /// <summary>
    /// Reads lines, numbered from 1, without their end (<c>\n</c> or <c>\r\n</c>). A line longer than
    /// <paramref name="longest"/> bytes comes without its bytes. A byte order mark at the beginning is dropped.
    /// </summary>
    public static async IAsyncEnumerable<(long Number, byte[]? Bytes)> ReadAsync(
        Stream input, int longest, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var reader = PipeReader.Create(input, new StreamPipeReaderOptions(bufferSize: 1 << 16, leaveOpen: true));
        var number = 1L;
        var tooLong = false;
        while (true)
        {
            var read = await reader.ReadAsync(cancellation);
            var buffer = read.Buffer;
            while (buffer.PositionOf((byte)'\n') is { } end)
            {
                yield return (number, tooLong ? null : Trim(buffer.Slice(0, end), number, longest));
                (number, tooLong) = (number + 1, false);
                buffer = buffer.Slice(buffer.GetPosition(1, end));
            }

            if (read.IsCompleted)
            {
                if (tooLong || buffer.Length > 0)
                    yield return (number, tooLong ? null : Trim(buffer, number, longest));
                break;
            }

            if (tooLong || buffer.Length > longest + 1L)
            {
                tooLong = true;
                buffer = buffer.Slice(buffer.End);
            }

            reader.AdvanceTo(buffer.Start, buffer.End);
        }

        await reader.CompleteAsync();
    }

    private static byte[]? Trim(ReadOnlySequence<byte> line, long number, int longest)
    {
        if (line.Length > longest + 1L)
            return null;
        ReadOnlySpan<byte> bytes = line.ToArray();
        if (number == 1 && bytes.StartsWith("\uFEFF"u8))
            bytes = bytes["\uFEFF"u8.Length..];
        if (bytes.EndsWith("\r"u8))
            bytes = bytes[..^1];
        return bytes.Length > longest ? null : bytes.ToArray();
    }
}
