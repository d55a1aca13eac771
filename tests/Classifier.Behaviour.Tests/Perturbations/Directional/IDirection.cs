using Classifier.Behaviour.Tests.Corpus;

namespace Classifier.Behaviour.Tests.Perturbations.Directional;

/// <summary>One way to change a document that changes its level, or might be mistaken for that. Pure, as <see cref="IPerturbation"/>.</summary>
internal interface IDirection
{
    /// <summary>What is changed, in a few words; unique.</summary>
    string Kind { get; }

    /// <summary>The changed document and what is due of it, or null when this cannot be done to the document.</summary>
    Redirected? Apply(CorpusDocument source, Random random);
}
