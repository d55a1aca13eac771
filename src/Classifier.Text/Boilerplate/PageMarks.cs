using System.Collections.Immutable;

namespace Classifier.Text.Boilerplate;

/// <summary>What has been found on a page so far: whole lines, and stretches inside the other lines.</summary>
internal sealed class PageMarks(Page page)
{
    private readonly BoilerplateKind?[] _lines = new BoilerplateKind?[page.Lines.Count];
    private readonly List<BoilerplateSpan> _inside = [];

    public BoilerplateKind? KindOf(int line) => _lines[line];

    /// <summary>Whether any line of the page is of a kind.</summary>
    public bool HasLine(BoilerplateKind kind) => Array.IndexOf(_lines, kind) >= 0;

    public bool IsFurniture(int line) => _lines[line] is not null;

    /// <summary>Marks a line; the first mark of a line stays.</summary>
    public void MarkLine(int line, BoilerplateKind kind) => _lines[line] ??= kind;

    /// <summary>Marks a stretch inside a line, ends exclusive.</summary>
    public void Mark(int start, int end, BoilerplateKind kind)
    {
        if (end > start)
            _inside.Add(new BoilerplateSpan(start, end - start, kind));
    }

    /// <summary>The first line at or after <paramref name="line"/> that is text; the number of lines when none is.</summary>
    public int NextText(int line)
    {
        while (line < _lines.Length && (IsFurniture(line) || page.Lines[line].Count == 0))
            line++;
        return line;
    }

    /// <summary>The last line at or before <paramref name="line"/> that is text; -1 when none is.</summary>
    public int PreviousText(int line)
    {
        while (line >= 0 && (IsFurniture(line) || page.Lines[line].Count == 0))
            line--;
        return line;
    }

    /// <summary>All that was found, in order, none overlapping; the earlier and then the longer one stays where two do.</summary>
    public ImmutableArray<BoilerplateSpan> Spans()
    {
        if (_inside.Count == 0 && Array.TrueForAll(_lines, kind => kind is null))
            return [];
        var found = new List<BoilerplateSpan>(_inside);
        for (var i = 0; i < _lines.Length; i++)
            if (_lines[i] is { } kind && page.Lines[i] is var line)
                found.Add(new BoilerplateSpan(line.Start, line.End - line.Start, kind));
        found.Sort((a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.Length.CompareTo(a.Length));
        var spans = ImmutableArray.CreateBuilder<BoilerplateSpan>(found.Count);
        var end = 0;
        foreach (var span in found)
            if (span.Start >= end)
            {
                spans.Add(span);
                end = span.End;
            }
        return spans.DrainToImmutable();
    }
}
