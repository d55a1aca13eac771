using System.Security.Cryptography;
using System.Text;

namespace Classifier.Training.Data;

/// <summary>
/// The id by which labels name a document whose text is not ours to store: the first 12 hexadecimal digits of the SHA-1 of its first 200
/// letters, digits and underscores, in lower case.
/// </summary>
public static class TextId
{
    private const int Characters = 200;
    private const int Digits = 12;

    /// <summary>The id of a text.</summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var kept = new StringBuilder();
        var count = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (!Rune.IsLetter(rune) && !Rune.IsNumber(rune) && rune.Value != '_')
                continue;
            kept.Append(Rune.ToLowerInvariant(rune).ToString());
            if (++count == Characters)
                break;
        }
#pragma warning disable CA5350 // A name for a text, not a protection.
        return Convert.ToHexStringLower(SHA1.HashData(Encoding.UTF8.GetBytes(kept.ToString())))[..Digits];
#pragma warning restore CA5350
    }
}
