using Classifier.Text.Boilerplate;
using Classifier.Text.Normalization;
using Xunit.Abstractions;

namespace Classifier.SharedData.Tests.Text;

public class BoilerplateTests(ITestOutputHelper output)
{
    /// <summary>Characters without white space: marked by hand, found, both, and of the articles.</summary>
    private readonly record struct Counts(int Marked, int Found, int Both, int Article)
    {
        public double Precision => Found == 0 ? 1 : (double)Both / Found;

        public double Recall => Marked == 0 ? 1 : (double)Both / Marked;

        /// <summary>Characters of articles taken for furniture.</summary>
        public int Lost => Found - Both;

        public static Counts operator +(Counts a, Counts b) => new(a.Marked + b.Marked, a.Found + b.Found, a.Both + b.Both, a.Article + b.Article);
    }

    [SharedDataTheory]
    [InlineData("look", 0.6)]
    [InlineData("test", 0.66)]
    public void Of_PagesMarkedByHand_FindsFurnitureAndKeepsArticles(string set, double recall)
    {
        var pages = MarkedPage.All().Where(page => page.Set == set).ToList();

        Assert.Equal(30, pages.Count);
        foreach (var source in pages.GroupBy(page => page.Source).OrderBy(group => group.Key))
            Report($"{source.Key} ({source.Count()})", Sum(source));
        var all = Sum(pages);
        Report("all", all);
        Assert.InRange(all.Precision, 0.99, 1);
        Assert.InRange(all.Recall, recall, 1);
        Assert.InRange(all.Lost, 0, all.Article / 1_000);
    }

    private void Report(string name, Counts counts) => output.WriteLine(
        $"{name}: precision {counts.Precision:F3}, recall {counts.Recall:F3}, furniture {counts.Marked}, lost {counts.Lost} of {counts.Article}");

    private static Counts Sum(IEnumerable<MarkedPage> pages) => pages.Select(Count).Aggregate((a, b) => a + b);

    private static Counts Count(MarkedPage page)
    {
        var marked = new bool[page.Text.Length];
        foreach (var range in page.Furniture)
            marked.AsSpan(range).Fill(true);
        var found = new bool[page.Text.Length];
        var text = NormalizedText.From(page.Text);
        foreach (var span in PageParts.Of(text).Boilerplate)
        {
            var (start, end) = text.ToOriginal(span.Start, span.Length);
            found.AsSpan(start..end).Fill(true);
        }
        var counts = default(Counts);
        for (var i = 0; i < page.Text.Length; i++)
            if (!char.IsWhiteSpace(page.Text[i]))
                counts += new Counts(marked[i] ? 1 : 0, found[i] ? 1 : 0, marked[i] && found[i] ? 1 : 0, marked[i] ? 0 : 1);
        return counts;
    }
}
