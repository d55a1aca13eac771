using System.Runtime.CompilerServices;
using CsvHelper;

namespace Classifier.Cli.Batch.Inputs;

/// <summary>Records of a CSV file whose first record names the columns. UTF-8, or UTF-16 with a byte order mark.</summary>
/// <param name="file">The file.</param>
/// <param name="separator">What stands between fields; null to find out which of comma, semicolon, tab and bar it is.</param>
/// <param name="columns">What the columns are called; without the one of the ids, a record's line is its id.</param>
internal sealed class CsvSource(InputFile file, char? separator, InputColumns columns) : IInputSource
{
    public string? Name => file.Name;

    public string Identity => file.Identity;

    public long? Bytes => file.Bytes;

    /// <summary>The names of the columns that are kept.</summary>
    public async Task<IReadOnlyList<string>> KeptNamesAsync(CancellationToken cancellation)
    {
        await using var opened = file.Open();
        await using var csv = Reader(opened, _ => { });
        return (await LayoutAsync(csv, cancellation)).KeptNames;
    }

    public async IAsyncEnumerable<SourceBlock> ReadAsync(InputPlace from, [EnumeratorCancellation] CancellationToken cancellation)
    {
        CsvMalformedReason? damage = null;
        await using var opened = file.Open();
        await using var csv = Reader(opened, malformed => damage = malformed.Reason);
        var layout = await LayoutAsync(csv, cancellation);
        var (records, bytes, block) = (0L, 0, new List<BatchLine>());
        while (await NextAsync(csv, cancellation))
        {
            if (++records > from.Offset)
            {
                block.Add(layout.Read(csv, damage));
                bytes += csv.RawRecord.Length;
            }

            damage = null;
            if (bytes >= JsonLines.BlockBytes)
            {
                yield return new SourceBlock(new ParsedBlock(block), records, records, opened.BytesRead);
                (bytes, block) = (0, []);
            }
        }

        if (records < from.Offset)
            throw new CannotRunException($"{file.Name}: ends before the place where the run stopped: it is not the same input");
        if (block.Count > 0)
            yield return new SourceBlock(new ParsedBlock(block), records, records, opened.BytesRead);
    }

    private CsvReader Reader(OpenedFile opened, Action<CsvMalformedRecord> malformed) => CsvReader.Create(
        opened.Text,
        new CsvReaderOptions { Separator = separator, TrackLineNumbers = true, MaxRecordSize = JsonLines.LongestLine, OnMalformedRecord = malformed },
        leaveOpen: true);

    private async Task<CsvLayout> LayoutAsync(CsvReader csv, CancellationToken cancellation)
    {
        await csv.ReadHeaderAsync(cancellation);
        return CsvLayout.Of([.. csv.Headers], columns, file.Name);
    }

    private async ValueTask<bool> NextAsync(CsvReader csv, CancellationToken cancellation)
    {
        try
        {
            return await csv.ReadAsync(cancellation);
        }
        catch (CsvFormatException fault)
        {
            throw new CannotRunException($"{file.Name}: line {fault.LineNumber}: a record of more than {JsonLines.LongestLine} bytes; is a quotation mark not closed?", fault);
        }
    }
}
