using Classifier.Text.Normalization;
using Classifier.Text.Tokens;

namespace Classifier.Text.Headers;

/// <summary>
/// Finds document numbers anywhere in a text, as Decree 30/2020/NĐ-CP (<c>36/KH-UBND</c>) and the Party's Guide 36-HD/VPTW
/// (<c>138-KH/HU</c>) form them. A number is found when its abbreviations are known, or when <c>số</c> stands before it and two
/// abbreviations after it. A symbol without number (<c>/QĐ-UBND</c>) needs a known kind of document and a known body. Linear time.
/// </summary>
public static class DocumentNumbers
{
    /// <summary>Every document number in text order, none overlapping.</summary>
    public static IReadOnlyList<DocumentNumber> Find(NormalizedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Find(text, 0, text.Tokens.Length);
    }

    /// <summary>Those that begin at a token from <paramref name="first"/> on and before <paramref name="end"/>.</summary>
    internal static IReadOnlyList<DocumentNumber> Find(NormalizedText text, int first, int end)
    {
        var found = new List<DocumentNumber>();
        var reached = 0;
        for (var i = first; i < end; i++)
            if (text.Tokens[i].Start >= reached && ReadAt(text, i) is { } number)
            {
                found.Add(number);
                reached = number.Span.End;
            }
        return found;
    }

    /// <summary>Whether the word <c>số</c> stands before a place, with nothing but a colon, dots or a blank line to write on between.</summary>
    internal static bool IsLabelled(NormalizedText text, int token, int start)
    {
        if (token == 0 || text.Tokens[token - 1] is var before && before.End > start)
            return false;
        return text.Folded.Slice(before.Start, before.Length) is "số"
            && text.Text[before.End..start].Trim(" :.…_").IsEmpty;
    }

    private static DocumentNumber? ReadAt(NormalizedText text, int i) =>
        text.Tokens[i].Kind == TokenKind.Number ? ReadNumber(text, i) : ReadBareSymbol(text, i);

    private static DocumentNumber? ReadNumber(NormalizedText text, int i)
    {
        var token = text.Tokens[i];
        if (!TryReadValue(text.Text.Slice(token.Start, token.Length), out var number, out var year))
            return null;
        var isLabelled = IsLabelled(text, i, token.Start);
        var end = NumberChain.End(text, i, joined: true, spaced: isLabelled);
        var first = i + 1;
        if (first < end && text.Tokens[first].Start == token.End)
            first++;
        if (first < end && year is null && text.Tokens[first] is { Kind: TokenKind.Number } second
            && TryReadYear(text.Text.Slice(second.Start, second.Length), out year))
            first++;
        var (parts, symbol) = SymbolParts.Read(text, first, end);
        return parts.Count == 0 || SymbolReading.Of(parts, isLabelled || year is not null, isLabelled, year is not null) is not { } reading
            ? null
            : reading.ToNumber(TextRange.Between(token.Start, symbol.End), number, year, Compact(text, symbol), parts);
    }

    private static DocumentNumber? ReadBareSymbol(NormalizedText text, int i)
    {
        var start = text.Tokens[i].Start - 1;
        if (start > 0 && text.Text[start] == ' ' && IsLabelled(text, i, start - 1))
            start--;
        if (start < 0 || text.Text[start] is not ('/' or '-') || (i > 0 && text.Tokens[i - 1].End == start))
            return null;
        var (parts, symbol) = SymbolParts.Read(text, i, NumberChain.End(text, i, joined: true));
        return parts.Count < 2 || SymbolReading.Of(parts, isSure: false, isLabelled: false, hasYear: false) is not { Type: not null, Body: not null } reading
            ? null
            : reading.ToNumber(TextRange.Between(start, symbol.End), null, null, Compact(text, symbol), parts);
    }

    private static string Compact(NormalizedText text, TextRange symbol) =>
        text.Text.Slice(symbol.Start, symbol.Length).ToString().Replace(" ", "", StringComparison.Ordinal);

    /// <summary>Reads <c>36</c> and <c>05/2023</c>.</summary>
    private static bool TryReadValue(ReadOnlySpan<char> token, out int number, out int? year)
    {
        year = null;
        var slash = token.IndexOfAny('/', '-');
        var digits = slash < 0 ? token : token[..slash];
        number = 0;
        return digits.Length <= 7 && !digits.ContainsAnyExceptInRange('0', '9') && int.TryParse(digits, out number) && number > 0
            && (slash < 0 || TryReadYear(token[(slash + 1)..], out year));
    }

    private static bool TryReadYear(ReadOnlySpan<char> digits, out int? year)
    {
        year = digits.Length == 4 && !digits.ContainsAnyExceptInRange('0', '9') && int.Parse(digits) is >= 1945 and <= 2100 and var value
            ? value : null;
        return year is not null;
    }
}
