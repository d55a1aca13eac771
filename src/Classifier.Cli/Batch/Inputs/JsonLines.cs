using System.Buffers;
using System.Runtime.CompilerServices;

namespace Classifier.Cli.Batch.Inputs;

/// <summary>Cuts a stream into blocks of whole lines, whatever their length, with bounded memory.</summary>
internal static class JsonLines
{
    /// <summary>The longest line that is kept: 64 MiB, the most a server can be configured to take as one document.</summary>
    public const int LongestLine = 64 << 20;

    /// <summary>What one read asks for: a core is busy with it for about 20 ms, which makes handing it over cost nothing.</summary>
    public const int BlockBytes = 256 << 10;

    /// <summary>
    /// Reads blocks. Each is what one read gave, up to its last line end, so that the lines of a slow pipe are not kept waiting for more; a longer line makes a
    /// longer block. Of a line longer than <paramref name="longest"/> bytes only so much is kept that its block can tell.
    /// </summary>
    public static IAsyncEnumerable<JsonLineBlock> ReadAsync(Stream input, int longest, int blockBytes, CancellationToken cancellation) =>
        ReadAsync(input, longest, blockBytes, InputColumns.Default, default, cancellation);

    /// <summary>Reads blocks from a place on, at which the input already stands.</summary>
    public static async IAsyncEnumerable<JsonLineBlock> ReadAsync(
        Stream input, int longest, int blockBytes, InputColumns columns, InputPlace from, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(blockBytes);
        var (kept, lines, bytes) = (0, from.Line, from.Offset);
        while (true)
        {
            if (kept == buffer.Length)
                buffer = Larger(buffer, longest + 2 + blockBytes);
            var read = await input.ReadAsync(buffer.AsMemory(kept), cancellation);
            bytes += read;
            var lastEnd = buffer.AsSpan(kept, read).LastIndexOf((byte)'\n');
            if (read > 0 && lastEnd < 0)
            {
                kept = Math.Min(kept + read, longest + 2);
                continue;
            }

            var whole = kept + lastEnd + 1;
            if (whole > 0)
            {
                var rest = buffer.AsMemory(whole, kept + read - whole);
                var next = ArrayPool<byte>.Shared.Rent(Math.Max(blockBytes, rest.Length));
                rest.CopyTo(next);
                var first = lines + 1;
                lines += buffer.AsSpan(0, whole).Count((byte)'\n') + (lastEnd < 0 ? 1 : 0);
                var block = new JsonLineBlock(buffer, whole, first, longest, columns) { LinesRead = lines, BytesRead = bytes - rest.Length };
                (buffer, kept) = (next, rest.Length);
                yield return block;
            }

            if (read == 0)
                break;
        }

        ArrayPool<byte>.Shared.Return(buffer);
    }

    private static byte[] Larger(byte[] buffer, int most)
    {
        var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(2L * buffer.Length, most));
        buffer.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(buffer);
        return larger;
    }
}
