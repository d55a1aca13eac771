using System.Runtime.CompilerServices;
using Classifier.Cli.Batch.Inputs;
using Classifier.Jobs.Chunks;

namespace Classifier.Cli.Commands.Jobs;

/// <summary>Cuts an input of any form into chunks of a job: the same chunks whenever the same input is read.</summary>
/// <param name="input">The input.</param>
/// <param name="job">The job's name.</param>
/// <param name="run">See <see cref="Chunk.Run"/>.</param>
/// <param name="settings">See <see cref="Chunk.Settings"/>.</param>
internal sealed class JobInput(BatchInput input, string job, string run, string settings)
{
    /// <summary>Bytes that were read so far, as they lie on the disk.</summary>
    public long BytesRead { get; private set; }

    public async IAsyncEnumerable<Chunk> ReadAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        var (index, lines) = (0L, new MemoryStream());
        await foreach (var step in input.ReadAsync(default, cancellation))
        {
            using var block = step.Block;
            await foreach (var line in block.ParseAsync(cancellation))
            {
                JobLine.Of(line, step.Source).Write(lines);
                // Not where blocks end: those are what a read happened to give.
                if (lines.Length < JsonLines.BlockBytes)
                    continue;
                yield return Next();
            }

            BytesRead = step.BytesRead;
        }

        if (lines.Length > 0)
            yield return Next();

        Chunk Next()
        {
            var chunk = new Chunk(job, run, index++, settings, lines.ToArray());
            lines.SetLength(0);
            return chunk;
        }
    }
}
