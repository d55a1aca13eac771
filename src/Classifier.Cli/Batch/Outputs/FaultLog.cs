using System.Buffers;
using System.Text.Json;
using Classifier.Cli.Output;
using Classifier.Jobs.Files;

namespace Classifier.Cli.Batch.Outputs;

/// <summary>Tells which lines could not be labelled, and why: in a file of JSON lines, or else the first ones on standard error.</summary>
/// <param name="file">Null for standard error.</param>
/// <param name="errors">Standard error.</param>
internal sealed class FaultLog(OutputFile? file, TextWriter errors)
{
    private const int MostOnStandardError = 20;

    private readonly ArrayBufferWriter<byte> _lines = new();
    private long _told;

    /// <summary>Whether it writes where progress is shown.</summary>
    public bool IsOnStandardError => file is null;

    public async Task AddAsync(IReadOnlyList<BatchFault> faults, CancellationToken cancellation)
    {
        if (file is null)
        {
            foreach (var fault in faults)
                await TellAsync(fault);
            return;
        }

        _lines.ResetWrittenCount();
        foreach (var fault in faults)
            Write(fault);
        await file.WriteAsync(_lines.WrittenMemory, cancellation);
    }

    /// <summary>See <see cref="OutputFile.MakeSafeAsync"/>.</summary>
    public Task<long> MakeSafeAsync() => file?.MakeSafeAsync() ?? Task.FromResult(0L);

    private async Task TellAsync(BatchFault fault)
    {
        if (++_told <= MostOnStandardError)
            await errors.WriteLineAsync($"{(fault.Source is null ? "" : $"{fault.Source}: ")}line {fault.Line}: {fault.Reason}");
        else if (_told == MostOnStandardError + 1)
            await errors.WriteLineAsync("more lines could not be labelled: the output tells each, and so does a file named with --errors");
    }

    private void Write(BatchFault fault)
    {
        using (var json = new Utf8JsonWriter(_lines, JsonReport.Readable))
        {
            json.WriteStartObject();
            if (fault.Source is { } source)
                json.WriteString("source", source);
            json.WriteNumber("line", fault.Line);
            json.WriteString("id", fault.Id);
            json.WriteString("reason", fault.Reason);
            json.WriteEndObject();
        }

        _lines.Write("\n"u8);
    }
}
