using Classifier.Text.Tests.Encodings;

namespace Classifier.Behaviour.Tests.Perturbations;

/// <summary>Typed in a TCVN3 (ABC) font, capitals with a tone from a capital font.</summary>
internal sealed class Tcvn3Coded() : TextPerturbation("TCVN3")
{
    public override string Change(string text, Random random) => LegacyEncoder.Tcvn3(text);
}
