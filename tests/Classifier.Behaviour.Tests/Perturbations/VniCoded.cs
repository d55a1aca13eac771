using Classifier.Text.Tests.Encodings;

namespace Classifier.Behaviour.Tests.Perturbations;

/// <summary>Typed in a VNI font.</summary>
internal sealed class VniCoded() : TextPerturbation("VNI")
{
    public override string Change(string text, Random random) => LegacyEncoder.Vni(text);
}
