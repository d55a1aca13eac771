using Classifier.Text.Normalization;

namespace Classifier.Text.Encodings;

/// <summary>
/// Finds text typed in the legacy fonts of TCVN3 (ABC) and VNI, whole documents or single lines and table cells, and UTF-8 that was read
/// as Windows-1252 or Latin-1, and converts it to Unicode. Everything else stays as it is.
/// <para>A run (a line, a cell, a sentence of a long line) is converted when that turns words into Vietnamese syllables that were none,
/// and hardly any into something else. Too little to tell alone, it follows the runs around it.</para>
/// </summary>
public static class EncodingRepair
{
    /// <summary>Repairs a text of any length, in time and memory linear in it.</summary>
    /// <param name="original">The text as it came.</param>
    /// <param name="cancellation">Looked at between runs.</param>
    /// <returns>The repaired text; with the same string instance and no spans when there was nothing to repair.</returns>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public static RepairedText Repair(string original, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(original);
        if (!SuspectCharacters.Occur(original))
            return new RepairedText(original);
        using var runs = new PooledList<TextRun>(original.Length / 32);
        TextRuns.Split(original, runs);
        var decoders = new RunVerdicts(original, runs).Decide(cancellation);
        return decoders is null ? new RepairedText(original) : Convert(original, runs, decoders, cancellation);
    }

    private static RepairedText Convert(string original, PooledList<TextRun> runs, ILegacyDecoder?[] decoders, CancellationToken cancellation)
    {
        using var writer = new RepairWriter(original);
        for (var r = 0; r < runs.Count; r++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (decoders[r] is { } decoder)
                writer.Convert(runs[r], decoder);
        }
        return writer.Finish();
    }
}
