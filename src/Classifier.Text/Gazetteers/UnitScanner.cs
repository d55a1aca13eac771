using Classifier.Text.Normalization;
using Classifier.Text.Tokens;

namespace Classifier.Text.Gazetteers;

/// <summary>
/// Reads a text once from the left and collects every name of a unit, the longest first. A kind word takes the longest name after it that
/// a unit of that kind bears; without one the longest name counts as bare, unless words around it say that it is something else. Names do not overlap. Each token is looked at a bounded number
/// of times: no more than the words of the longest name and kind word together.
/// </summary>
internal sealed class UnitScanner(UnitLexicon lexicon, BareNameContext context)
{
    private const int AnyKind = ~0;
    private const int ShortName = 2;

    /// <summary>Tells from the words around a bare name that no unit is meant.</summary>
    public BareNameContext Context => context;

    /// <summary>Adds the names in text order.</summary>
    public void Scan(NormalizedText text, UnitReferences references)
    {
        var tokens = text.Tokens;
        var hashes = text.Hashes;
        var flags = lexicon.Flags;
        var hasApostrophe = text.Text.Contains('\'');
        for (var i = 0; i < tokens.Length;)
        {
            var begins = flags[(int)(hashes[i] & (uint)(flags.Length - 1))];
            if (begins != 0)
                begins &= MayBegin(text, i, begins, hasApostrophe);
            i = (begins & (UnitLexicon.BeginsKind | UnitLexicon.BeginsName)) == 0 ? i + 1 : At(text, i, begins, references);
        }
    }

    /// <summary>Which flags of a token the next token leaves. Most tokens end here: common words in lower case, and capitals before other words than in names.</summary>
    private byte MayBegin(NormalizedText text, int token, byte begins, bool hasApostrophe)
    {
        var left = begins;
        var next = token + 1;
        if (!hasApostrophe && text.Tokens[token].Case == LetterCase.Lower)
            left &= UnitLexicon.BeginsKind;
        if ((left & UnitLexicon.BeginsName) != 0 && (left & UnitLexicon.IsName) == 0
            && (next == text.Tokens.Length || !lexicon.MayBeginName(text.Hashes[token], text.Hashes[next])))
            left &= UnitLexicon.BeginsKind;
        if ((left & UnitLexicon.BeginsKind) != 0 && !hasApostrophe && next < text.Tokens.Length && text.Tokens[next].Case == LetterCase.Lower
            && (lexicon.Flags[(int)(text.Hashes[next] & (uint)(lexicon.Flags.Length - 1))] & UnitLexicon.EndsKind) == 0)
            left &= UnitLexicon.BeginsName;
        return left;
    }

    /// <summary>Adds the name at a token, if there is one, and gives the token to go on from.</summary>
    private int At(NormalizedText text, int first, byte begins, UnitReferences references)
    {
        var (kind, start) = (begins & UnitLexicon.BeginsKind) != 0 ? KindWordAt(text, first) : (default, first);
        if (start > first && start < text.Tokens.Length && NameText.IsNameLike(text, start) && JoinsName(text, kind, start))
        {
            var token = kind.Form == KindWordForm.Body ? start : first;
            if (Longest(text, start, kind.Kinds) is (UnitName named, var end))
                return Add(references, named, named.OfKinds(kind.Kinds), false, (first, token, start, end));
            if (kind.Form == KindWordForm.Word && FormerKind(text, start, kind.Kinds) is (UnitName former, var kinds, var formerEnd))
                return Add(references, former, former.OfKinds(kinds), UnitKinds.IsOfCommunes(kinds), (first, token, start, formerEnd));
        }
        if ((begins & UnitLexicon.BeginsName) == 0 || Longest(text, first, AnyKind) is not (UnitName bare, var bareEnd) || !MayStandBare(text, first, bareEnd))
            return Math.Max(start, first + 1);
        return bare.All.IsEmpty || context.IsOther(text, first) ? bareEnd : Add(references, bare, bare.All, true, (first, first, first, bareEnd));
    }

    private static int Add(
        UnitReferences references, UnitName name, UnitCandidates candidates, bool isBare, (int First, int Token, int Name, int End) place)
    {
        references.Add(new UnitReference
        {
            Name = name, Candidates = candidates, IsBare = isBare, First = place.First, Token = place.Token, NameLength = place.End - place.Name, End = place.End,
        });
        return place.End;
    }

    /// <summary>
    /// A name behind the word for a kind that no unit of the name has been since the data begins: the town that is a city since, the
    /// commune that is a ward. Such a commune counts as bare, since names of communes repeat.
    /// </summary>
    private (UnitName Name, int Kinds, int End)? FormerKind(NormalizedText text, int start, int kinds)
    {
        var tier = UnitKinds.OfSameTier(kinds);
        return text.Tokens[start].Kind == TokenKind.Syllable && Longest(text, start, tier) is (UnitName name, var end) ? (name, tier, end) : null;
    }

    // Wards have numbers and Roman numerals for names.
    private static bool MayStandBare(NormalizedText text, int first, int end) =>
        text.Tokens[first] is { Kind: TokenKind.Syllable } token && (end - first > 1 || token.Length > ShortName);

    /// <summary>The longest kind word at a token and the token after it; that token itself when there is none.</summary>
    private (KindWord Word, int End) KindWordAt(NormalizedText text, int first)
    {
        (KindWord, int) best = (default, first);
        var node = lexicon.Kinds.Next(TokenTrie.Root, text, first);
        for (var i = first + 1; node != TokenTrie.Root; i++)
        {
            if (lexicon.KindAt(node) is { } kind)
                best = (kind, i);
            node = i < text.Tokens.Length && NameText.Continues(text, i) ? lexicon.Kinds.Next(node, text, i) : TokenTrie.Root;
        }
        return best;
    }

    private (UnitName Name, int End)? Longest(NormalizedText text, int first, int kinds)
    {
        (UnitName, int)? best = null;
        var node = NameText.IsNameLike(text, first) ? lexicon.Names.Trie.Next(TokenTrie.Root, text, first) : TokenTrie.Root;
        for (var i = first + 1; node != TokenTrie.Root; i++)
        {
            if (lexicon.Names.At(node) is { } name && ((name.Kinds & kinds) != 0 || (name.Kinds == 0 && kinds == AnyKind)))
                best = (name, i);
            node = i < text.Tokens.Length && NameText.IsNameLike(text, i) && NameText.Continues(text, i) ? lexicon.Names.Trie.Next(node, text, i) : TokenTrie.Root;
        }
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
