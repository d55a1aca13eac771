using System.Buffers;
using System.Collections.Frozen;

namespace Classifier.Text.Encodings;

/// <summary>
/// The rimes of Vietnamese spelling, written in lower case without tone marks: vowels and the final consonant. One is
/// written in names of the Central Highlands only: Đắk Lắk.
/// </summary>
internal static class VietnameseRimes
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> All = string.Join(' ',
        "a ac ach ai am an ang anh ao ap at au ay ăc ăk ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây",
        "e ec em en eng eo ep et ê êch êm ên ênh êp êt êu",
        "i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu y yn ynh ych yt yêm yên yêng yêt yêu",
        "o oc oi om on ong op ot oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oem oen oeo oet ooc oong",
        "ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt",
        "u ua uc ui um un ung up ut uân uâng uât uây uê uêch uên uênh uơ uôc uôi uôm uôn uông uôt uy uya uych uyn uynh uyên uyêt uyt uyu uyp",
        "ư ưa ưc ưi ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu")
        .Split(' ').ToFrozenSet().GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly SearchValues<char> Shaped = SearchValues.Create("ăâêôơư");

    public static bool Contains(ReadOnlySpan<char> rime) => All.Contains(rime);

    /// <summary>Whether the rime ends in c, ch, k, p or t, before which only two tones are spoken.</summary>
    public static bool IsStopped(ReadOnlySpan<char> rime) => rime[^1] is 'c' or 'k' or 'p' or 't' || rime.EndsWith("ch");

    /// <summary>Whether the tone mark may stand on the letter at <paramref name="index"/> of a rime that <see cref="Contains"/> knows.</summary>
    public static bool CanBearTone(ReadOnlySpan<char> rime, int index)
    {
        var shaped = rime.LastIndexOfAny(Shaped);
        if (shaped >= 0)
            return index == shaped || (index == 0 && rime is "uê" or "uơ");
        if (rime is "oa" or "oe" or "uy")
            return index is 0 or 1;
        var second = rime.Length > 2 && (rime.StartsWith("oa") || rime.StartsWith("oe") || rime.StartsWith("uy") || rime.StartsWith("oo"));
        return index == (second ? 1 : 0);
    }
}
