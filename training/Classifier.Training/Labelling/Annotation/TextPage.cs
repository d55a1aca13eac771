using Spectre.Console;
using Spectre.Console.Rendering;

namespace Classifier.Training.Labelling.Annotation;

/// <summary>A page of a text that is wider and longer than the terminal.</summary>
/// <param name="number">Which page, from 0.</param>
/// <param name="count">How many there are: 1 or more.</param>
/// <param name="lines">Its lines.</param>
internal sealed class TextPage(int number, int count, IReadOnlyList<SegmentLine> lines) : Renderable
{
    /// <summary>Which page, from 0.</summary>
    public int Number { get; } = number;

    /// <summary>How many there are.</summary>
    public int Count { get; } = count;

    /// <summary>Cuts lines into pages.</summary>
    /// <param name="lines">All lines of the text.</param>
    /// <param name="height">Lines of a page: 1 or more.</param>
    /// <param name="number">Which page, from 0; beyond the last one it begins again.</param>
    public static TextPage Of(IReadOnlyList<SegmentLine> lines, int height, int number)
    {
        var count = Math.Max(1, (lines.Count + height - 1) / height);
        return new TextPage(number % count, count, [.. lines.Skip(number % count * height).Take(height)]);
    }

    /// <inheritdoc/>
    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth) => lines.SelectMany(l => l.Append(Segment.LineBreak));
}
