using Classifier.Text.Normalization;

namespace Classifier.Text.Encodings;

/// <summary>
/// Decides which runs to convert from what: first each for itself, where the evidence is convincing; then the short ones left over
/// ("Sè 12") as the decided runs before and after them.
/// </summary>
internal sealed class RunVerdicts(string text, PooledList<TextRun> runs)
{
    private static readonly DoubleUtf8Decoder DoubleUtf8 = new();

    private static readonly ILegacyDecoder[] Fonts = [new Tcvn3Decoder(), new VniDecoder()];

    private readonly ILegacyDecoder?[] _decoders = new ILegacyDecoder?[runs.Count];

    private readonly DecodedRun _decoded = new();

    /// <summary>The decoder of each run, null to leave it alone; null when all stay.</summary>
    public ILegacyDecoder?[]? Decide(CancellationToken cancellation)
    {
        var found = false;
        for (var r = 0; r < runs.Count; r++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!runs[r].IsUnicode && SuspectCharacters.Occur(text.AsSpan(runs[r].Start, runs[r].End - runs[r].Start)))
                found |= (_decoders[r] = Convincing(runs[r])) is not null;
        }
        if (!found)
            return null;
        FollowNeighbours(cancellation);
        return _decoders;
    }

    private ILegacyDecoder? Convincing(TextRun run)
    {
        if (Weigh(run, DoubleUtf8).IsConvincingUtf8)
            return DoubleUtf8;
        var (best, gained) = (default(ILegacyDecoder), 0);
        foreach (var decoder in Fonts)
            if (Weigh(run, decoder) is { IsConvincing: true } evidence && evidence.Gained - evidence.Lost > gained)
                (best, gained) = (decoder, evidence.Gained - evidence.Lost);
        return best;
    }

    private void FollowNeighbours(CancellationToken cancellation)
    {
        var decided = (ILegacyDecoder?[])_decoders.Clone();
        var next = new int[runs.Count + 1];
        next[runs.Count] = -1;
        for (var r = runs.Count - 1; r >= 0; r--)
            next[r] = IsDecided(r, decided) ? r : next[r + 1];
        var previous = -1;
        for (var r = 0; r < runs.Count; r++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (IsDecided(r, decided))
                previous = r;
            else
                _decoders[r] = Following(runs[r], previous, next[r], decided);
        }
    }

    private bool IsDecided(int run, ILegacyDecoder?[] decided) => runs[run].IsUnicode || decided[run] is not null;

    private ILegacyDecoder? Following(TextRun run, int previous, int next, ILegacyDecoder?[] decided)
    {
        var (before, after) = (previous < 0 ? null : decided[previous], next < 0 ? null : decided[next]);
        var agree = (before == after || previous < 0 || next < 0) && (before ?? after) is not null;
        if (agree)
            return Weigh(run, (before ?? after)!) is var evidence && evidence.Lost <= evidence.Gained ? before ?? after : null;
        return new[] { before, after }.FirstOrDefault(decoder => decoder is not null && Weigh(run, decoder) is { Lost: 0, Gained: > 0 });
    }

    private RunEvidence Weigh(TextRun run, ILegacyDecoder decoder)
    {
        decoder.Decode(text, run.Start, run.End, _decoded);
        return RunEvidence.Of(text, _decoded);
    }
}
