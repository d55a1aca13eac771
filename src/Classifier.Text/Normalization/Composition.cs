namespace Classifier.Text.Normalization;

/// <summary>Joins a combining mark to the letter before it.</summary>
internal static class Composition
{
    // Letter, combining mark, composed letter: Latin-1 and Latin Extended-A without the Vietnamese vowels,
    // as Unicode's canonical decompositions have them. Names of the Central Highlands need some of these (Čư, Krŏng, Jŭ).
    private static readonly Dictionary<(char Letter, char Mark), char> Others = Build(
        "\u0301", "cćCĆlĺLĹnńNŃrŕRŔsśSŚzźZŹ",
        "\u0302", "cĉCĈgĝGĜhĥHĤiîIÎjĵJĴsŝSŜuûUÛwŵWŴyŷYŶ",
        "\u0303", "nñNÑ",
        "\u0304", "aāAĀeēEĒiīIĪoōOŌuūUŪ",
        "\u0306", "eĕEĔgğGĞiĭIĬoŏOŎuŭUŬ",
        "\u0307", "cċCĊeėEĖgġGĠIİzżZŻ",
        "\u0308", "aäAÄeëEËiïIÏoöOÖuüUÜyÿYŸ",
        "\u030A", "aåAÅuůUŮ",
        "\u030B", "oőOŐuűUŰ",
        "\u030C", "cčCČdďDĎeěEĚlľLĽnňNŇrřRŘsšSŠtťTŤzžZŽ",
        "\u0327", "cçCÇgģGĢkķKĶlļLĻnņNŅrŗRŖsşSŞtţTŢ",
        "\u0328", "aąAĄeęEĘiįIĮuųUŲ");

    /// <summary>
    /// The letter <paramref name="letter"/> with <paramref name="mark"/> joined to it, or <paramref name="letter"/> itself when they do
    /// not join. Vietnamese tone and shape marks join in any order; a letter takes one of each.
    /// </summary>
    /// <param name="letter">The letter before the mark, perhaps composed already.</param>
    /// <param name="mark">A combining mark.</param>
    /// <param name="adjacent">No mark that stayed on its own stands between the two.</param>
    public static char Join(char letter, char mark, bool adjacent)
    {
        if (VietnameseVowels.Contains(letter))
        {
            var joined = ToneOf(mark) is var tone and not Tone.None
                ? VietnameseVowels.ToneOf(letter) == Tone.None ? VietnameseVowels.WithTone(letter, tone) : letter
                : VietnameseVowels.WithShape(letter, mark);
            if (joined != letter)
                return joined;
        }
        return adjacent && Others.TryGetValue((letter, mark), out var other) ? other : letter;
    }

    private static Tone ToneOf(char mark) => mark switch
    {
        // U+0340 and U+0341 are canonical equivalents that Unicode named tone marks.
        '\u0300' or '\u0340' => Tone.Grave,
        '\u0309' => Tone.Hook,
        '\u0303' => Tone.Tilde,
        '\u0301' or '\u0341' => Tone.Acute,
        '\u0323' => Tone.Dot,
        _ => Tone.None,
    };

    private static Dictionary<(char, char), char> Build(params ReadOnlySpan<string> marksAndPairs)
    {
        var table = new Dictionary<(char, char), char>();
        for (var m = 0; m < marksAndPairs.Length; m += 2)
        {
            var pairs = marksAndPairs[m + 1];
            for (var p = 0; p < pairs.Length; p += 2)
                table.Add((pairs[p], marksAndPairs[m][0]), pairs[p + 1]);
        }
        return table;
    }
}
