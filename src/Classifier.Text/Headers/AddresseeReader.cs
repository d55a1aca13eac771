namespace Classifier.Text.Headers;

/// <summary>Reads lists of bodies: addressees after <c>Kính gửi</c>, recipients of copies after <c>Nơi nhận</c>.</summary>
internal static class AddresseeReader
{
    private const int Reach = 400;
    private const int MaximumItems = 80;
    private const int LongestItem = 40;
    private static readonly PhraseSet Letter = new("kính gửi|đồng kính gửi");
    private static readonly PhraseSet Copies = new("nơi nhận");

    /// <summary>Whom a letter whose head ends at a token is addressed to, and where the list ends.</summary>
    public static (IReadOnlyList<HeaderPart> Items, int End) Addressees(HeaderTokens tokens, int first, HeaderPart? issuer)
    {
        var start = Find(tokens, Letter, first, Math.Min(tokens.Count, first + Reach));
        return start < 0 ? ([], first) : Items(tokens, start + Letter.Match(tokens, start), i => IsBody(tokens, i, issuer), _ => true);
    }

    /// <summary>Who receives copies, and where the list ends; the first token is that of the words <c>Nơi nhận</c>.</summary>
    public static (IReadOnlyList<HeaderPart> Items, int End) Recipients(HeaderTokens tokens, int start) =>
        Items(tokens, start + Copies.Match(tokens, start), i => SignatureReader.BeginsAt(tokens, i), item => tokens.Word(item) is "lưu");

    /// <summary>The words <c>Nơi nhận</c> from a token on, or -1.</summary>
    public static int FindRecipients(HeaderTokens tokens, int first) => Find(tokens, Copies, first, tokens.Count);

    private static int Find(HeaderTokens tokens, PhraseSet words, int first, int end)
    {
        for (var i = first; i < end; i++)
            if (tokens.IsCapital(i) && words.Match(tokens, i) is > 0 and var length && tokens.GapAfter(i + length - 1).TrimStart("* ") is [':' or '\n', ..])
                return i;
        return -1;
    }

    /// <param name="tokens">The text.</param>
    /// <param name="first">The first item's first token.</param>
    /// <param name="stops">Whether the list cannot reach a token.</param>
    /// <param name="mayBeLast">Whether the item that begins at a token may close the list.</param>
    private static (IReadOnlyList<HeaderPart>, int) Items(HeaderTokens tokens, int first, Func<int, bool> stops, Func<int, bool> mayBeLast)
    {
        var items = new List<HeaderPart>();
        var limit = Math.Min(tokens.Count, first + Reach);
        var start = first;
        var bracket = false;
        var i = first;
        for (; i < limit && items.Count < MaximumItems && !stops(i); i++)
        {
            var isEnd = !(bracket && !tokens.GapBefore(i).Contains(')')) && mayBeLast(start) && EndsList(tokens, i);
            bracket = tokens.GapBefore(i).LastIndexOfAny('(', ')') is >= 0 and var mark ? tokens.GapBefore(i)[mark] == '(' : bracket;
            if (i == first || (bracket && !isEnd) || !(isEnd || BeginsItem(tokens, i)))
                continue;
            Add(items, tokens, start, i);
            start = i;
            if (isEnd)
                return (items, i);
        }
        Add(items, tokens, start, i);
        return (items, i);
    }

    private static void Add(List<HeaderPart> items, HeaderTokens tokens, int first, int end)
    {
        if (PartText.Of(tokens, new(first, Math.Min(end, first + LongestItem))) is { } item)
            items.Add(item);
    }

    private static bool BeginsItem(HeaderTokens tokens, int i) => tokens.GapBefore(i) is var gap
        && (gap.Contains(';') || (gap.Contains('-') && (gap.Contains('\n') || gap.ContainsAny(".,:"))) || (gap.Contains('\n') && gap.Contains('+')));

    /// <summary>A full stop or a line end after which no further item is marked.</summary>
    private static bool EndsList(HeaderTokens tokens, int i) => tokens.GapBefore(i) is var gap && !gap.ContainsAny(";-+")
        && ((gap.Contains('.') && !gap.StartsWith("...") && tokens[i - 1].Length > 2 && (gap.Contains('(') || tokens.IsCapital(i)))
            || (gap.Contains('\n') && !gap.Contains(':') && !gap.Contains(',') && tokens.IsCapital(i)));

    /// <summary>The sentence that opens the letter: the issuer speaks of itself, or refers to something.</summary>
    private static bool IsBody(HeaderTokens tokens, int i, HeaderPart? issuer) => BodyStart.IsAt(tokens, i)
        || (issuer is not null && tokens.IsCapital(i) && !tokens.IsUpper(i)
            && tokens.Text.Folded[tokens[i].Start..].StartsWith(issuer.Text, StringComparison.OrdinalIgnoreCase));
}
