using System.Collections.Frozen;

namespace Classifier.Text.Encodings;

/// <summary>
/// VNI for Windows: đ, ơ, ư, ỵ and the letters with i stand alone (ñ ô ö î í ì æ ó ò); the others are a letter followed by one character
/// for all its marks (aù á, aâ â, aá ấ, ôø ờ). The letter says the case, as keyboards wrote both Aù and AÙ.
/// </summary>
internal sealed class VniDecoder : ILegacyDecoder
{
    private static readonly FrozenDictionary<char, char> Alone = BuildAlone();
    private static readonly FrozenDictionary<(char Letter, char Mark), char> Marked = BuildMarked();

    public LegacyEncoding Encoding => LegacyEncoding.VniWindows;

    public void Decode(ReadOnlySpan<char> text, int start, int end, DecodedRun output)
    {
        output.Clear(start);
        for (var i = start; i < end; i++)
        {
            var c = text[i];
            if (i + 1 < end && text[i + 1] >= '\u0080' && Marked.TryGetValue((c, text[i + 1]), out var marked))
                output.Add(marked, ++i + 1);
            else
                output.Add(c >= '\u0080' && Alone.TryGetValue(c, out var alone) ? alone : c, i + 1);
        }
    }

    private static FrozenDictionary<char, char> BuildAlone()
    {
        const string Codes = "ñÑôÔöÖîÎíÍìÌæÆóÓòÒ";
        const string Letters = "đĐơƠưƯỵỴíÍìÌỉỈĩĨịỊ";
        return Codes.Zip(Letters).ToFrozenDictionary(pair => pair.First, pair => pair.Second);
    }

    private static FrozenDictionary<(char, char), char> BuildMarked()
    {
        var marked = new Dictionary<(char, char), char>();
        Add("a", "ùøûõïâáàåãäêéèúüë", "áàảãạâấầẩẫậăắằẳẵặ");
        Add("e", "ùøûõïâáàåãä", "éèẻẽẹêếềểễệ");
        Add("o", "ùøûõïâáàåãä", "óòỏõọôốồổỗộ");
        Add("ô", "ùøûõï", "ớờởỡợ");
        Add("u", "ùøûõï", "úùủũụ");
        Add("ö", "ùøûõï", "ứừửữự");
        Add("y", "ùøûõ", "ýỳỷỹ");
        return marked.ToFrozenDictionary();

        void Add(string letter, string marks, string letters)
        {
            foreach (var (mark, result) in marks.Zip(letters))
            {
                foreach (var either in new[] { mark, char.ToUpperInvariant(mark) })
                {
                    marked[(letter[0], either)] = result;
                    marked[(char.ToUpperInvariant(letter[0]), either)] = char.ToUpperInvariant(result);
                }
            }
        }
    }
}
