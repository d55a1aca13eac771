using System.Text;

namespace Classifier.Formats.Docx;

/// <summary>
/// Puts paragraphs, table rows and text boxes into lines. A row whose cells hold one line each is one line, its cells apart by tabs; else its
/// cells come one after the other, so that a letter's two columns stay whole. A text box comes after the paragraph that it hangs on.
/// </summary>
internal sealed class Blocks
{
    private readonly Stack<List<string>> _lines = new([[]]);
    private readonly Stack<List<List<string>>> _rows = new();
    private readonly Stack<(StringBuilder Text, List<string> Boxes)> _paragraphs = new();

    /// <summary>The lines so far that are in no open row or box.</summary>
    public IReadOnlyList<string> Lines => _lines.Peek();

    /// <summary>Text of the innermost paragraph; what stands outside of paragraphs is no text.</summary>
    public void Add(string text)
    {
        if (_paragraphs.TryPeek(out var paragraph))
            paragraph.Text.Append(text);
    }

    public void StartParagraph() => _paragraphs.Push((new StringBuilder(), []));

    public void EndParagraph()
    {
        var (text, boxes) = _paragraphs.Pop();
        foreach (var line in text.ToString().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            _lines.Peek().Add(line);
        _lines.Peek().AddRange(boxes);
    }

    public void StartRow() => _rows.Push([]);

    public void EndRow()
    {
        var cells = _rows.Pop();
        if (cells.Exists(cell => cell.Count > 1))
            cells.ForEach(_lines.Peek().AddRange);
        else if (cells.Count > 0)
            _lines.Peek().Add(string.Join('\t', cells.Select(cell => cell[0])));
    }

    public void StartCellOrBox() => _lines.Push([]);

    public void EndCell()
    {
        var cell = _lines.Pop();
        if (!_rows.TryPeek(out var row))
            _lines.Peek().AddRange(cell);
        else if (cell.Count > 0)
            row.Add(cell);
    }

    public void EndBox()
    {
        var box = _lines.Pop();
        (_paragraphs.TryPeek(out var paragraph) ? paragraph.Boxes : _lines.Peek()).AddRange(box);
    }
}
