using System.Collections.Concurrent;

namespace Classifier.MLNet.Texts;

/// <summary>What a text normaliser makes of each of the 65,536 UTF-16 units: another unit, or nothing. Immutable; one for all who ask for the same.</summary>
internal sealed class CharacterMap
{
    private const int Dropped = -1;
    private static readonly ConcurrentDictionary<CharacterRules, CharacterMap> Made = new();
    private readonly int[] _units = new int[char.MaxValue + 1];

    private CharacterMap(CharacterRules rules)
    {
        for (var unit = 0; unit < _units.Length; unit++)
            _units[unit] = rules.Apply((char)unit) ?? Dropped;
    }

    /// <summary>Small letters for capitals, and all else as it is.</summary>
    public static CharacterMap LowerCase { get; } = For(new CharacterRules(TextCase.Lower, KeepDiacritics: true, KeepPunctuation: true, KeepNumbers: true));

    public static CharacterMap For(CharacterRules rules) => Made.GetOrAdd(rules, static r => new CharacterMap(r));

    /// <summary>Normalises a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="target">Where to; at least as long as the text.</param>
    /// <returns>How many units were written.</returns>
    public int Apply(ReadOnlySpan<char> text, Span<char> target)
    {
        var units = _units;
        var written = 0;
        foreach (var unit in text)
        {
            // Written in any case and overwritten by the next when dropped: no branch to mispredict.
            var mapped = units[unit];
            target[written] = (char)mapped;
            written += mapped == Dropped ? 0 : 1;
        }
        return written;
    }
}
