using System.Collections.Frozen;

namespace Classifier.MLNet.Texts;

/// <summary>
/// Letters without their marks, one UTF-16 unit for one: the fixed table of ML.NET's text normaliser. It has the letters of Latin-1 and
/// Latin Extended A and B up to U+0233, Greek and Cyrillic, but not those of U+1EA0–1EF9, nor đ: Vietnamese loses its marks only in part.
/// </summary>
internal static class Diacritics
{
    /// <summary>Each letter, then the letters that become it.</summary>
    private const string Letters = """
        AÀÁÂÃÄÅĀĂĄǍǞǠǺȀȂȦ CÇĆĈĊČ DĎ EÈÉÊËĒĔĖĘĚȄȆȨ GĜĞĠĢǦǴ HĤȞ IÌÍÎÏĨĪĬĮİǏȈȊ JĴ KĶǨ LĹĻĽ NÑŃŅŇǸ
        OÒÓÔÕÖŌŎŐƠǑǪǬȌȎȪȬȮȰ RŔŖŘȐȒ SŚŜŞŠȘ TŢŤȚ UÙÚÛÜŨŪŬŮŰŲƯǓǕǗǙǛȔȖ WŴ YÝŶŸȲ ZŹŻŽ aàáâãäåāăąǎǟǡǻȁȃȧ cçćĉċč dď
        eèéêëēĕėęěȅȇȩ gĝğġģǧǵ hĥȟ iìíîïĩīĭįǐȉȋ jĵǰ kķǩ lĺļľ nñńņňǹ oòóôõöōŏőơǒǫǭȍȏȫȭȯȱ rŕŗřȑȓ sśŝşšș tţťț
        uùúûüũūŭůűųưǔǖǘǚǜȕȗ wŵ yýÿŷȳ zźżž ÆǢǼ ØǾ æǣǽ øǿ ƷǮ ʒǯ
        ΑΆ ΕΈ ΗΉ ΙΊΪ ΟΌ ΥΎΫ ΩΏ αά εέ ηή ιΐίϊ οό υΰϋύ ωώ ϒϓϔ
        ІЇ АӐӒ ГЃ ЕЀЁӖ ЖӁӜ ЗӞ ИЍЙӢӤ КЌ ОӦ УЎӮӰӲ ЧӴ ЫӸ ЭӬ аӑӓ гѓ еѐёӗ жӂӝ зӟ ийѝӣӥ кќ оӧ уўӯӱӳ чӵ ыӹ эӭ ії ѴѶ
        ѵѷ ӘӚ әӛ ӨӪ өӫ
        """;

    private static readonly FrozenDictionary<char, char> Plain = Letters
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(group => group.Skip(1).Select(marked => KeyValuePair.Create(marked, group[0])))
        .ToFrozenDictionary();

    /// <summary>The letter without its mark; any other unit as it is.</summary>
    public static char Strip(char unit) => Plain.GetValueOrDefault(unit, unit);

    /// <summary>Whether a unit is a mark on the letter before: those of all scripts in U+0300–036F, and Hebrew and Arabic ones.</summary>
    public static bool IsMark(char unit) => unit is
        (>= '\u0300' and <= '\u036F')
        or (>= '\u0591' and <= '\u05BD') or '\u05C1' or '\u05C2' or '\u05C4' or '\u05C5' or '\u05C7'
        or (>= '\u0610' and <= '\u0615') or (>= '\u064C' and <= '\u065E') or '\u0670';
}
