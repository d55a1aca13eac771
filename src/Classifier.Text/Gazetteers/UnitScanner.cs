using Classifier.Text.Normalization;
using Classifier.Text.Phrases;
using Classifier.Text.Tokens;

namespace Classifier.Text.Gazetteers;

/// <summary>
/// Reads a text once from the left and collects every name of a unit, the longest first. A kind word takes the longest name after it that
/// a unit of that kind bears; without one the longest name counts as bare. Names do not overlap. Each token is looked at a bounded number
/// of times: no more than the words of the longest name and kind word together.
/// </summary>
internal sealed class UnitScanner(UnitNames names)
{
    private const int AnyKind = ~0;

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
        if (start > first && start < text.Tokens.Length && JoinsName(text, kind, start)
            && Longest(text, words, start, kind.Kinds) is (UnitName named, var end))
            return (new UnitReference(
                named, narrowing.OfKinds(named, kind.Kinds), false, kind.Form == KindWordForm.Body ? start : first, start, end, sentence), end);
        if (Longest(text, words, first, AnyKind) is not (UnitName bare, var bareEnd) || text.Tokens[first].Kind == TokenKind.Number)
            return (null, Math.Max(start, first + 1));
        return (BareNameContext.IsOther(text, first) ? null : new UnitReference(bare, bare.All, true, first, first, bareEnd, sentence), bareEnd);
    }

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
            if (names.Trie.ValueAt(node) is { Name: { } name } && (name.Kinds & kinds) != 0)
                best = (name, i + 1);
        return best;
    }

    private static bool JoinsName(NormalizedText text, KindWord kind, int name)
    {
        var last = text.Tokens[name - 1];
        var gap = NameText.Before(text, name);
        var joinsNumber = gap.IsEmpty && text.Tokens[name].Kind == TokenKind.Number;
        var hasStop = gap is "." or ". ";
        return kind.Form == KindWordForm.Abbreviation
            ? hasStop || joinsNumber || (gap is " " && last is { Length: > 1, Case: LetterCase.Upper })
            : hasStop ? last.Length == 2 : gap is " " || joinsNumber;
    }
}
