using System.Collections.Immutable;
using Classifier.Text.Normalization;

namespace Classifier.Text.Boilerplate;

/// <summary>
/// The furniture of a page, by all the rules together. Captions count as article when they outweigh the rest, and so does a page that is
/// furniture from end to end.
/// </summary>
internal static class PageFurniture
{
    /// <summary>In text order, without overlaps; empty for most texts.</summary>
    public static ImmutableArray<BoilerplateSpan> Of(NormalizedText text)
    {
        using var page = new Page(text);
        return Of(page);
    }

    public static ImmutableArray<BoilerplateSpan> Of(Page page)
    {
        var spans = Marked(page);
        if (spans.IsEmpty)
            return spans;
        var all = page.Text.Tokens.Length;
        var covered = Tokens(Cover(page.Text, spans));
        var captions = spans.RemoveAll(span => span.Kind != BoilerplateKind.Caption);
        // Pictures with their texts are the article of such a page.
        if (Tokens(Cover(page.Text, captions)) > all - covered)
            covered = Tokens(Cover(page.Text, spans = spans.RemoveAll(span => span.Kind == BoilerplateKind.Caption)));
        return covered == all ? [] : spans;
    }

    /// <summary>For each token whether it stands in one of the stretches.</summary>
    public static bool[] Cover(NormalizedText text, ImmutableArray<BoilerplateSpan> spans)
    {
        var covered = new bool[text.Tokens.Length];
        var span = 0;
        for (var i = 0; i < covered.Length && !spans.IsEmpty; i++)
        {
            while (span < spans.Length && spans[span].End <= text.Tokens[i].Start)
                span++;
            covered[i] = span < spans.Length && spans[span].Start <= text.Tokens[i].Start && spans[span].End >= text.Tokens[i].End;
        }
        return covered;
    }

    private static ImmutableArray<BoilerplateSpan> Marked(Page page)
    {
        var marks = new PageMarks(page);
        var isOfficial = OfficialLayout.IsOn(page);
        MenuLines.Mark(page, marks, isOfficial);
        RelatedLists.Mark(page, marks);
        if (!isOfficial)
        {
            Footers.Mark(page, marks);
            Openings.Mark(page, marks);
            Titles.MarkRepeated(page, marks);
            Bylines.Mark(page, marks);
            Captions.Mark(page, marks);
            Credits.Mark(page, marks);
            Prefixes.Mark(page, marks);
        }
        InlineRuns.Mark(page, marks);
        return marks.Spans();
    }

    private static int Tokens(bool[] covered) => covered.AsSpan().Count(true);
}
