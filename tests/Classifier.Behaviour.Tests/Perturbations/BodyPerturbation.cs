using Classifier.Behaviour.Tests.Corpus;
using Classifier.Text.Documents;

namespace Classifier.Behaviour.Tests.Perturbations;

/// <summary>A perturbation of the body that leaves the title alone.</summary>
internal abstract class BodyPerturbation : IPerturbation
{
    public abstract string Kind { get; }

    public Document? Apply(CorpusDocument source, Random random)
    {
        var body = Change(source.Text, random);
        return body == source.Text ? null : source.ToDocument() with { Body = body };
    }

    /// <summary>The body, changed.</summary>
    protected abstract string Change(string body, Random random);
}
