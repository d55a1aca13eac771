using Classifier.Text.Tests.Encodings;

namespace Classifier.Behaviour.Tests.Perturbations;

/// <summary>UTF-8 that was read as Windows-1252 and encoded again.</summary>
internal sealed class TwiceEncoded() : TextPerturbation("UTF-8 twice")
{
    public override string Change(string text, Random random) => LegacyEncoder.Windows1252(text);
}
