using System.Text;

namespace Classifier.Formats.Html;

/// <summary>Joins pieces of text into lines with single white space. What parts two pieces is written only when a second one comes.</summary>
internal sealed class LineWriter
{
    private const string CellBorder = " | ";
    private readonly StringBuilder _text = new();
    private Gap _gap;

    private enum Gap
    {
        None,
        Space,
        Cell,
        Line,
    }

    /// <summary>Writes text; white space in it becomes single spaces, or line ends where they are kept.</summary>
    public void Write(ReadOnlySpan<char> text, bool keepLines)
    {
        foreach (var c in text)
            if (keepLines && c == '\n')
                Widen(Gap.Line);
            else if (char.IsWhiteSpace(c))
                Widen(Gap.Space);
            else
                Append(c);
    }

    /// <summary>What comes next is in another cell of the row.</summary>
    public void EndCell() => Widen(Gap.Cell);

    /// <summary>What comes next is on another line.</summary>
    public void EndLine() => Widen(Gap.Line);

    /// <summary>All that was written.</summary>
    public override string ToString() => _text.ToString();

    private void Widen(Gap gap) => _gap = gap > _gap ? gap : _gap;

    private void Append(char c)
    {
        if (_text.Length > 0)
            _text.Append(_gap switch { Gap.Space => " ", Gap.Cell => CellBorder, Gap.Line => "\n", _ => "" });
        _gap = Gap.None;
        _text.Append(c);
    }
}
