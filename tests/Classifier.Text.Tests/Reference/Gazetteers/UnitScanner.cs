using Classifier.Text.Gazetteers;
using Classifier.Text.Normalization;
using Classifier.Text.Tokens;

namespace Classifier.Text.Tests.Reference.Gazetteers;

/// <summary>
/// Reads a text once from the left and collects every name of a unit, the longest first. A kind word takes the longest name after it that
/// a unit of that kind bears; without one the longest name counts as bare, unless words around it say that it is something else. Names do not overlap. Each token is looked at a bounded number
/// of times: no more than the words of the longest name and kind word together.
/// </summary>
internal sealed class UnitScanner(UnitNames names, BareNameContext context)
{
    private const int AnyKind = ~0;
    private const int ShortName = 2;

    /// <summary>The names in text order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">Room for a number per token.</param>
    /// <param name="narrowing">Makes the sets of units.</param>
    public List<UnitReference> Scan(NormalizedText text, Span<int> words, UnitNarrowing narrowing)
    {
        names.Trie.Lookup(text.Folded, text.Tokens, words);
        var references = new List<UnitReference>();
        var (sentence, seen) = (0, 0);
        for (var i = 0; i < text.Tokens.Length;)
        {
            for (; seen <= i; seen++)
                sentence += NameText.BeginsSentence(text, seen) ? 1 : 0;
            var (reference, end) = At(text, words, i, sentence, narrowing);
            if (reference is not null)
                references.Add(reference);
            i = end;
        }
        return references;
    }

    private (UnitReference? Reference, int End) At(
        NormalizedText text, ReadOnlySpan<int> words, int first, int sentence, UnitNarrowing narrowing)
    {
        if (words[first] < 0)
            return (null, first + 1);
        var (kind, start) = KindWordAt(text, words, first);
        if (start > first && start < text.Tokens.Length && JoinsName(text, kind, start))
        {
            var token = kind.Form == KindWordForm.Body ? start : first;
            if (Longest(text, words, start, kind.Kinds) is (UnitName named, var end))
                return (new UnitReference(named, narrowing.OfKinds(named, kind.Kinds), false, token, start, end, sentence), end);
            if (kind.Form == KindWordForm.Word && FormerKind(text, words, start, kind.Kinds) is (UnitName former, var kinds, var formerEnd))
                return (new UnitReference(former, narrowing.OfKinds(former, kinds), UnitKinds.IsOfCommunes(kinds), token, start, formerEnd, sentence), formerEnd);
        }
        if (Longest(text, words, first, AnyKind) is not (UnitName bare, var bareEnd) || !MayStandBare(text, first, bareEnd))
            return (null, Math.Max(start, first + 1));
        return (bare.All.IsEmpty || context.IsOther(text, first) ? null : new UnitReference(bare, bare.All, true, first, first, bareEnd, sentence), bareEnd);
    }

    /// <summary>
    /// A name behind the word for a kind that no unit of the name has been since the data begins: the town that is a city since, the
    /// commune that is a ward. Such a commune counts as bare, since names of communes repeat.
    /// </summary>
    private (UnitName Name, int Kinds, int End)? FormerKind(NormalizedText text, ReadOnlySpan<int> words, int start, int kinds)
    {
        var tier = UnitKinds.OfSameTier(kinds);
        return text.Tokens[start].Kind == TokenKind.Syllable && Longest(text, words, start, tier) is (UnitName name, var end) ? (name, tier, end) : null;
    }

    // Wards have numbers and Roman numerals for names.
    private static bool MayStandBare(NormalizedText text, int first, int end) =>
        text.Tokens[first] is { Kind: TokenKind.Syllable } token && (end - first > 1 || token.Length > ShortName);

    /// <summary>The longest kind word at a token and the token after it; that token itself when there is none.</summary>
    private (KindWord Word, int End) KindWordAt(NormalizedText text, ReadOnlySpan<int> words, int first)
    {
        (KindWord, int) best = (default, first);
        var node = PhraseTrie<UnitPhrase>.Root;
        for (var i = first; i < words.Length && (i == first || NameText.Continues(text, i)) && names.Trie.Next(node, words[i], out node); i++)
            if (names.Trie.ValueAt(node) is { Kind: { } kind })
                best = (kind, i + 1);
        return best;
    }

    private (UnitName Name, int End)? Longest(NormalizedText text, ReadOnlySpan<int> words, int first, int kinds)
    {
        (UnitName, int)? best = null;
        var node = PhraseTrie<UnitPhrase>.Root;
        for (var i = first; i < words.Length && (i == first || NameText.Continues(text, i)) && NameText.IsNameLike(text, i)
            && names.Trie.Next(node, words[i], out node); i++)
            if (names.Trie.ValueAt(node) is { Name: { } name } && ((name.Kinds & kinds) != 0 || (name.Kinds == 0 && kinds == AnyKind)))
                best = (name, i + 1);
        return best;
    }

    private static bool JoinsName(NormalizedText text, KindWord kind, int name)
    {
        var last = text.Tokens[name - 1];
        var gap = NameText.Joint(text, name);
        var joinsNumber = gap.IsEmpty && text.Tokens[name].Kind == TokenKind.Number && !IsPierOrFile(text, last, name);
        var hasStop = gap is "." or ". ";
        return kind.Form == KindWordForm.Abbreviation
            ? (hasStop && !IsInitial(text, name)) || joinsNumber || (gap is " " && last is { Length: > 1, Case: LetterCase.Upper })
            : hasStop ? last.Length == 2 : gap is " " || joinsNumber;
    }

    // P. V, a person's initials, though a ward is named V.
    private static bool IsInitial(NormalizedText text, int name) => text.Tokens[name] is { Kind: TokenKind.Syllable, Length: 1 };

    // P28 is a ward only where an address goes on behind it.
    private static bool IsPierOrFile(NormalizedText text, Token kind, int number) =>
        text.Folded[kind.Start] == 'p' && kind.Length == 1 && (number + 1 == text.Tokens.Length || NameText.Before(text, number + 1) is not (", " or "," or " - "));
}
