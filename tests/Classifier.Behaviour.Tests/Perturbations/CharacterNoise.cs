using System.Text;
using Classifier.Text.Normalization;

namespace Classifier.Behaviour.Tests.Perturbations;

/// <summary>One character in a hundred read wrongly: a look-alike, a lost mark, or a lost character.</summary>
internal sealed class CharacterNoise() : TextPerturbation("OCR noise 1 %")
{
    private const int OneIn = 100;

    private static readonly Dictionary<char, char> Lookalikes = new()
    {
        ['o'] = '0', ['O'] = '0', ['l'] = '1', ['I'] = 'l', ['i'] = 'l', ['B'] = '8', ['S'] = '5', ['e'] = 'c', ['c'] = 'e',
        ['n'] = 'u', ['u'] = 'n', ['h'] = 'b', ['m'] = 'n', ['t'] = 'f', ['g'] = 'q', ['a'] = 'o', ['đ'] = 'd', ['Đ'] = 'D',
    };

    public override string Change(string text, Random random)
    {
        var letters = Enumerable.Range(0, text.Length).Where(i => char.IsLetter(text[i])).ToArray();
        random.Shuffle(letters);
        var noisy = new StringBuilder(text);
        foreach (var i in letters.Take((text.Length + OneIn - 1) / OneIn).OrderDescending())
            if (Misread(text[i]) is { } wrong)
                noisy[i] = wrong;
            else
                noisy.Remove(i, 1);
        return noisy.ToString();
    }

    private static char? Misread(char letter) =>
        Lookalikes.TryGetValue(letter, out var wrong) ? wrong
        : Decomposition.Decompose(letter.ToString()) is [var plain, _, ..] ? plain
        : null;
}
