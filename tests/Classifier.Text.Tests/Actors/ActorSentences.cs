using Classifier.Text.Actors;
using Classifier.Text.Documents;

namespace Classifier.Text.Tests.Actors;

/// <summary>The sentences of <c>sentences.tsv</c>, and what the finder finds in a form to compare.</summary>
internal static class ActorSentences
{
    /// <summary>Text and expected mentions.</summary>
    public static IEnumerable<(string Text, string Expected)> All()
    {
        using var reader = new StreamReader(typeof(ActorSentences).Assembly.GetManifestResourceStream("sentences.tsv")!);
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#')
                yield return line.IndexOf('\t') is > 0 and var tab ? (line[..tab], line[(tab + 1)..]) : throw new InvalidDataException(line);
    }

    public static string Describe(string text) => Describe(Document.FromText(text));

    /// <summary>Tier, role and words of the mentions that are not mere places, joined by <c>; </c>.</summary>
    public static string Describe(Document document)
    {
        var text = DocumentText.From(document);
        return string.Join("; ", ActorFinder.Default.Find(text)
            .Where(m => m is not { Form: ActorForm.Territory, Role: ActorRole.Placed })
            .Select(m => $"{m.Tier} {m.Role} {Words(text, m.Token, m.TokenCount)}"));
    }

    public static string Words(DocumentText text, int token, int count)
    {
        var tokens = text.Text.Tokens;
        return text.Text.Text[tokens[token].Start..tokens[token + count - 1].End].ToString();
    }
}
