using Classifier.Behaviour.Tests.Corpus;
using Classifier.Text.Documents;

namespace Classifier.Behaviour.Tests.Perturbations;

/// <summary>One way to change a document that leaves its level and its topic as they are. Pure: the same random numbers give the same document.</summary>
internal interface IPerturbation
{
    /// <summary>What is changed, in a few words; unique.</summary>
    string Kind { get; }

    /// <summary>The changed document, or null when there is nothing in it to change.</summary>
    Document? Apply(CorpusDocument source, Random random);
}
