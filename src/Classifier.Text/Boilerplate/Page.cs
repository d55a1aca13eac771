using System.Buffers;
using Classifier.Text.Normalization;
using Classifier.Text.Tokens;

namespace Classifier.Text.Boilerplate;

/// <summary>A text as the finders of furniture read it: lines, tokens, and the phrases at them.</summary>
internal sealed class Page : IDisposable
{
    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create(".!?…;:\"");

    /// <summary>Tokens of the longest headline.</summary>
    public const int LongestTitle = 45;

    private const int ShortestParagraph = 20;
    private readonly PhraseHit[] _hits;
    private readonly PhraseUse _uses;

    public Page(NormalizedText text)
    {
        (Text, Lines) = (text, PageLines.Of(text));
        _hits = ArrayPool<PhraseHit>.Shared.Rent(text.Tokens.Length);
        var hits = _hits.AsSpan(0, text.Tokens.Length);
        hits.Clear();
        _uses = BoilerplatePhrases.Default.Find(text, hits);
    }

    public NormalizedText Text { get; }

    /// <summary>In text order.</summary>
    public List<PageLine> Lines { get; }

    public Token this[int token] => Text.Tokens[token];

    /// <summary>Whether any phrase of the page has a use: most pages have none of most, and the rules that need one have nothing to do.</summary>
    public bool Has(PhraseUse use) => (_uses & use) != 0;

    public PhraseHit HitAt(int token) => _hits[token];

    public ReadOnlySpan<char> Word(int token) => Text.Folded.Slice(this[token].Start, this[token].Length);

    /// <summary>Whether two tokens are the same word in any letter case.</summary>
    public bool AreSame(int token, int other) => Text.Hashes[token] == Text.Hashes[other] && Word(token).SequenceEqual(Word(other));

    /// <summary>What stands between a token and the one before it; before the first, the beginning of the text.</summary>
    public ReadOnlySpan<char> GapBefore(int token) => Text.Text[(token == 0 ? 0 : this[token - 1].End)..this[token].Start];

    /// <summary>What stands between the last token of a line and the line's end.</summary>
    public ReadOnlySpan<char> Tail(PageLine line) => line.Count == 0 ? [] : Text.Text[this[line.EndToken - 1].End..line.End];

    public bool IsNumber(int token) => this[token].Kind == TokenKind.Number;

    /// <summary>Begins with a capital letter.</summary>
    public bool IsCapital(int token) => this[token].Case is LetterCase.Upper or LetterCase.Capitalised or LetterCase.Mixed;

    /// <summary>Every cased letter of a line is a capital.</summary>
    public bool IsUpper(PageLine line)
    {
        for (var i = line.First; i < line.EndToken; i++)
            if (this[i].Case is not (LetterCase.Upper or LetterCase.None))
                return false;
        return true;
    }

    /// <summary>A line begins at the token, or a sentence has ended before it.</summary>
    public bool StartsSentence(PageLine line, int token) =>
        token == line.First || GapBefore(token).ContainsAny(".!?…\"")
        || (token > 0 && GapBefore(token) is [')', ..] or ['/', ..] or [' ', '|', ..]);

    /// <summary>A sentence ends between a token and the one before it, which is no initial.</summary>
    public bool EndsSentenceBefore(int token) =>
        GapBefore(token) is ['.' or '!' or '?' or '…', ' ', ..] or ['"' or ')', '.', ..] or ['.', '"' or '/', ..] && this[token - 1].Length > 1;

    /// <summary>How many sentences end inside a line before a token, what stands right before the token not counted.</summary>
    public int SentencesBefore(PageLine line, int token)
    {
        var count = 0;
        for (var i = line.First + 1; i < token; i++)
            if (EndsSentenceBefore(i))
                count++;
        return count;
    }

    /// <summary>Too long for a headline, or long and ended like a sentence.</summary>
    public bool IsParagraph(PageLine line) => line.Count > LongestTitle || (line.Count >= ShortestParagraph && EndsSentence(line));

    /// <summary>Ends like a sentence, so that it is hardly a heading.</summary>
    public bool EndsSentence(PageLine line) => Tail(line).ContainsAny(SentenceEnds);

    public void Dispose() => ArrayPool<PhraseHit>.Shared.Return(_hits);
}
