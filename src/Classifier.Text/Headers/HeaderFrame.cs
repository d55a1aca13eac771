namespace Classifier.Text.Headers;

/// <summary>The fixed points of a document's head: mottoes, labelled number, place and date. Everything else is found from them.</summary>
/// <param name="Mottoes">The national motto's two lines, or the Party's name.</param>
/// <param name="Number">The document's own number.</param>
/// <param name="NumberTokens">The number with the word before it.</param>
/// <param name="Date">Place and date.</param>
internal sealed record HeaderFrame(IReadOnlyList<TokenRange> Mottoes, DocumentNumber? Number, TokenRange NumberTokens, PlaceAndDate? Date)
{
    /// <summary>Tokens in which a head must begin; a page's menus may stand before it.</summary>
    public const int MaximumStart = 800;

    private const int MaximumLength = 120;
    private static readonly PhraseSet National = new("cộng hòa xã hội chủ nghĩa việt nam");
    private static readonly PhraseSet Freedom = new("độc lập tự do hạnh phúc");
    private static readonly PhraseSet Party = new("đảng cộng sản việt nam");

    /// <summary>The runs that belong to no other part.</summary>
    public TokenRange[] Holes { get; } =
        [.. Mottoes, .. NumberTokens.IsEmpty ? [] : new[] { NumberTokens }, .. Date is null ? [] : new[] { Date.Tokens }];

    /// <summary>The first fixed point.</summary>
    public int First => Holes.Min(h => h.First);

    /// <summary>The token after the last fixed point.</summary>
    public int End => Holes.Max(h => h.End);

    /// <summary>Finds the head of an official document, or null when the text has none.</summary>
    public static HeaderFrame? Find(HeaderTokens tokens)
    {
        for (var i = 0; i < Math.Min(tokens.Count, MaximumStart); i++)
        {
            var isMotto = IsMotto(tokens, i) > 0;
            if ((isMotto || IsLabel(tokens, i)) && At(tokens, i) is { } frame
                && (frame.Number is not null || (isMotto && (frame.Date is not null || frame.Mottoes.Count > 1))))
                return frame;
        }
        return null;
    }

    private static HeaderFrame? At(HeaderTokens tokens, int first)
    {
        var end = Math.Min(tokens.Count, first + MaximumLength);
        var mottoes = new List<TokenRange>();
        DocumentNumber? number = null;
        TokenRange numberTokens = default;
        PlaceAndDate? date = null;
        for (var i = first; i < end && !BodyStart.IsAt(tokens, i); i++)
        {
            if (IsMotto(tokens, i) is > 0 and var length && mottoes.Count < 2)
                mottoes.Add(new(i, i + length));
            else if (number is null && IsLabel(tokens, i) && DocumentNumbers.Find(tokens.Text, i + 1, Math.Min(end, i + 2)) is [var found])
                (number, numberTokens) = (found, new(i, tokens.TokenAt(found.Span.End)));
            else
                date ??= PlaceAndDate.At(tokens, i, [.. mottoes, numberTokens]);
        }
        return mottoes.Count == 0 && number is null ? null : new(mottoes, number, numberTokens, date);
    }

    private static int IsMotto(HeaderTokens tokens, int i) =>
        Freedom.Match(tokens, i) is > 0 and var freedom ? freedom
        : !tokens.IsUpper(i) || !tokens.IsUpper(Math.Min(i + 1, tokens.Count - 1)) ? 0
        : Math.Max(National.Match(tokens, i), Party.Match(tokens, i));

    /// <summary><c>Số</c> where a number line can begin: a line, or after words in capitals or a closed line.</summary>
    private static bool IsLabel(HeaderTokens tokens, int i) => tokens.Word(i) is "số" && tokens.IsCapital(i)
        && (tokens.StartsLine(i) || tokens.IsUpper(i - 1) || tokens.Word(i - 1) is "phúc" || tokens.IsNumber(i - 1));
}
