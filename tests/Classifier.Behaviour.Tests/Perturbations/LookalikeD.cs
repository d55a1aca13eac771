namespace Classifier.Behaviour.Tests.Perturbations;

/// <summary>Icelandic eth or African d in the place of đ, as old fonts and converters leave them.</summary>
internal sealed class LookalikeD() : TextPerturbation("Đ look-alikes")
{
    public override string Change(string text, Random random) => string.Concat(text.Select(c => c switch
    {
        'Đ' => random.Next(2) == 0 ? '\u00D0' : '\u0189',
        'đ' => random.Next(2) == 0 ? '\u00F0' : '\u0256',
        _ => c,
    }));
}
