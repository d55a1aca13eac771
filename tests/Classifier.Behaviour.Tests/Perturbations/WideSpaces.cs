namespace Classifier.Behaviour.Tests.Perturbations;

/// <summary>Double spaces and non-breaking spaces in the place of single ones.</summary>
internal sealed class WideSpaces() : TextPerturbation("double and non-breaking spaces")
{
    private static readonly string[] Spaces = ["  ", "\u00A0", " \u00A0", "\u202F", " "];

    public override string Change(string text, Random random) =>
        string.Concat(text.Select(c => c == ' ' ? Spaces[random.Next(Spaces.Length)] : c.ToString()));
}
