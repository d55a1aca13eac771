using System.Text;

namespace Classifier.Behaviour.Tests.Perturbations;

/// <summary>Characters that do not show, strewn over a text, inside words as well: one after every twentieth character on average.</summary>
internal sealed class ZeroWidthCharacters() : TextPerturbation("zero-width characters")
{
    private const int OneIn = 20;

    // Zero width space, joiner, non-joiner, byte order mark, soft hyphen, left-to-right mark.
    private const string Invisible = "\u200B\u200C\u200D\uFEFF\u00AD\u200E";

    public override string Change(string text, Random random)
    {
        var strewn = new StringBuilder(text.Length + (text.Length / OneIn));
        foreach (var c in text)
        {
            strewn.Append(c);
            if (random.Next(OneIn) == 0)
                strewn.Append(Invisible[random.Next(Invisible.Length)]);
        }
        return strewn.ToString();
    }
}
