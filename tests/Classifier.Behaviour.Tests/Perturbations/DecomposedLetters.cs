using Classifier.Text.Normalization;

namespace Classifier.Behaviour.Tests.Perturbations;

/// <summary>Unicode NFD: letters and marks apart, as some systems store names of files and pages.</summary>
internal sealed class DecomposedLetters() : TextPerturbation("NFD")
{
    public override string Change(string text, Random random) => Decomposition.Decompose(text);
}
