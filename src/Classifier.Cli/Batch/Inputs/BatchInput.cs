using System.Runtime.CompilerServices;

namespace Classifier.Cli.Batch.Inputs;

/// <summary>Sources, one after the other.</summary>
internal sealed class BatchInput(IReadOnlyList<IInputSource> sources)
{
    /// <summary>What tells this input from others; see <see cref="IInputSource.Identity"/>.</summary>
    public IEnumerable<string> Identities => sources.Select(source => source.Identity);

    /// <summary>The size on the disk of all sources; null when it cannot be known.</summary>
    public long? Bytes => sources.Aggregate((long?)0, (sum, source) => sum + source.Bytes);

    /// <summary>The names of the columns that <see cref="InputColumns.All"/> keeps: those of the first source.</summary>
    /// <exception cref="CannotRunException">It does not name its columns.</exception>
    public async Task<IReadOnlyList<string>> KeptNamesAsync(CancellationToken cancellation) => sources[0] is CsvSource csv
        ? await csv.KeptNamesAsync(cancellation)
        : throw new CannotRunException("--keep-columns *: the columns of a CSV file must be known before its first line; name them, or write JSON lines");

    /// <summary>Reads blocks from a place on.</summary>
    public async IAsyncEnumerable<InputStep> ReadAsync(InputPlace from, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var before = sources.Take(from.Source).Sum(source => source.Bytes ?? 0);
        for (var i = from.Source; i < sources.Count; i++)
        {
            await foreach (var (block, line, offset, bytes) in sources[i].ReadAsync(i == from.Source ? from : new InputPlace(i, 0, 0), cancellation))
                yield return new InputStep(block, sources.Count > 1 ? sources[i].Name : null, new InputPlace(i, line, offset), before + bytes);
            before += sources[i].Bytes ?? 0;
        }
    }
}
