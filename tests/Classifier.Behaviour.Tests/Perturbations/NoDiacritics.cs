using Classifier.Text.Normalization;

namespace Classifier.Behaviour.Tests.Perturbations;

/// <summary>No marks on any letter, as typed without a Vietnamese keyboard.</summary>
internal sealed class NoDiacritics() : TextPerturbation("no diacritics")
{
    public override string Change(string text, Random random) => string.Concat(
        Decomposition.Decompose(text).Where(c => c is < '\u0300' or > '\u036F').Select(c => c switch { 'đ' => 'd', 'Đ' => 'D', _ => c }));
}
