using System.Text;
using Classifier.Text.Normalization;

namespace Classifier.Text.Encodings;

/// <summary>Writes the repaired text, its spans and the way back.</summary>
internal sealed class RepairWriter(string original) : IDisposable
{
    private readonly StringBuilder _text = new(original.Length);
    private readonly OffsetMapBuilder _offsets = new();
    private readonly List<RepairedSpan> _spans = [];
    private readonly DecodedRun _decoded = new();
    private int _done;

    /// <summary>Converts a run; what lies between it and the one before is copied.</summary>
    public void Convert(TextRun run, ILegacyDecoder decoder)
    {
        decoder.Decode(original, run.Start, run.End, _decoded);
        var (first, last) = (0, _decoded.Length - 1);
        while (first <= last && !_decoded.IsConverted(first, original))
            first++;
        while (last >= first && !_decoded.IsConverted(last, original))
            last--;
        if (first > last)
            return;
        CopyUpTo(_decoded.StartOf(first));
        var (start, end) = (_done, _decoded.StartOf(last + 1));
        _spans.Add(new RepairedSpan(start, end - start, _text.Length, last - first + 1, decoder.Encoding));
        for (var i = first; i <= last; i++)
        {
            _text.Append(_decoded[i]);
            _offsets.Append(_decoded.StartOf(i), _decoded.StartOf(i + 1));
        }
        _done = end;
    }

    public RepairedText Finish()
    {
        CopyUpTo(original.Length);
        return _spans.Count == 0 ? new RepairedText(original) : new RepairedText(original, _text.ToString(), _spans.AsReadOnly(), _offsets.Build());
    }

    public void Dispose() => _offsets.Dispose();

    private void CopyUpTo(int end)
    {
        if (end == _done)
            return;
        _text.Append(original, _done, end - _done);
        _offsets.AppendInStep(_done, end - _done);
        _done = end;
    }
}
