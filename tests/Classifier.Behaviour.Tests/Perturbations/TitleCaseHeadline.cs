using Classifier.Behaviour.Tests.Corpus;
using Classifier.Text.Documents;

namespace Classifier.Behaviour.Tests.Perturbations;

/// <summary>A headline in which every word begins with a capital.</summary>
internal sealed class TitleCaseHeadline : IPerturbation
{
    public string Kind => "title-case headline";

    public Document? Apply(CorpusDocument source, Random random)
    {
        var title = string.Join(' ', source.Title.Split(' ').Select(Capitalise));
        return title == source.Title ? null : source.ToDocument() with { Title = title };
    }

    private static string Capitalise(string word) => word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..];
}
