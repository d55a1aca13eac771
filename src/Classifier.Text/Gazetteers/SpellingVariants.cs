namespace Classifier.Text.Gazetteers;

/// <summary>
/// Other spellings of a unit's name.
/// <list type="bullet">
/// <item>Names of the Central Highlands: a syllable in <c>ắk</c>, <c>ăk</c> or <c>ak</c> is met as any of these and as <c>ắc</c>
/// (Đắk, Đăk, Đak, Đắc), the same throughout the name or with the first syllable only.</item>
/// <item>An apostrophe may be left out: Ea H'leo, Ea Hleo.</item>
/// <item>Numbered units: Phường 3, Phường 03.</item>
/// </list>
/// Hyphens need no rule, since they stand between tokens; nor do tone marks, which normalising puts in one place.
/// </summary>
internal static class SpellingVariants
{
    private static readonly string[] Finals = ["ắk", "ăk", "ak", "ắc"];

    /// <summary>The name itself first, then the others; some may repeat.</summary>
    public static IEnumerable<string> Of(string name)
    {
        yield return name;
        if (name.Contains('\'', StringComparison.Ordinal))
            yield return name.Replace("'", "", StringComparison.Ordinal);
        if (name.Length <= 2 && int.TryParse(name, out var number))
            yield return name[0] == '0' ? $"{number}" : $"0{number}";
        var syllables = name.Split(' ');
        if (!syllables.Any(IsHighland))
            yield break;
        foreach (var first in Finals)
            foreach (var other in Finals)
                yield return string.Join(' ', syllables.Select((s, i) => IsHighland(s) ? s[..^2] + (i == 0 ? first : other) : s));
    }

    private static bool IsHighland(string syllable) =>
        Finals.Any(f => f[^1] == 'k' && syllable.EndsWith(f, StringComparison.Ordinal));
}
