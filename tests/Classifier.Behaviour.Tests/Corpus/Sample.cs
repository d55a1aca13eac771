namespace Classifier.Behaviour.Tests.Corpus;

/// <summary>Small documents for the tests of the perturbations.</summary>
internal static class Sample
{
    public static CorpusDocument News(string level, string text, string title = "Tiêu đề") =>
        new("sample", "news", level, "economy", new DateOnly(2024, 3, 5), title, text);

    public static CorpusDocument Official(string level, string text) => News(level, text) with { Kind = "official" };
}
