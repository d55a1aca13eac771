namespace Classifier.Behaviour.Tests.Perturbations;

/// <summary>Everything in capitals.</summary>
internal sealed class UpperCase() : TextPerturbation("upper case")
{
    public override string Change(string text, Random random) => text.ToUpperInvariant();
}
