using Classifier.Behaviour.Tests.Corpus;
using Classifier.Text.Documents;

namespace Classifier.Behaviour.Tests.Perturbations;

/// <summary>A perturbation that treats title and body alike, each for itself.</summary>
internal abstract class TextPerturbation(string kind) : IPerturbation
{
    public string Kind { get; } = kind;

    public Document? Apply(CorpusDocument source, Random random)
    {
        var document = source.ToDocument();
        var changed = document with { Title = Change(document.Title, random), Body = Change(document.Body, random) };
        return changed == document ? null : changed;
    }

    /// <summary>The text, changed.</summary>
    public abstract string Change(string text, Random random);
}
