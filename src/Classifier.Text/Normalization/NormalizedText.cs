using System.Buffers;
using Classifier.Text.Tokens;

namespace Classifier.Text.Normalization;

/// <summary>
/// A text in the one form that features are made from, with its tokens and the way back to the original. Immutable.
/// <para>The rules, in the order they act on a character:</para>
/// <list type="bullet">
/// <item>Characters that do not show are dropped: controls and format characters (zero width space, joiners and non-joiners, byte order
/// mark, soft hyphen, direction marks), variation selectors, fillers, tags.</item>
/// <item>A surrogate without its partner becomes U+FFFD.</item>
/// <item>Ð (U+00D0), Ɖ (U+0189) become Đ; ð (U+00F0), ɖ (U+0256) become đ. Cyrillic and Greek look-alikes are left alone.</item>
/// <item>Curly single and double quotes become <c>'</c> and <c>"</c>; every dash and the minus sign become <c>-</c>; full-width ASCII
/// becomes ASCII.</item>
/// <item>Combining marks join their letter: Unicode NFC for the Vietnamese letters and for Latin-1 and Latin Extended-A, with a Vietnamese
/// letter taking its shape mark and its tone mark in any order, from fully or half decomposed forms. Of the marks that do not join, the
/// first four on a character are kept and the others dropped. Built in; the same with or without ICU.</item>
/// <item>White space becomes one line feed if it holds a line end of any kind (CR, LF, VT, FF, NEL, U+2028, U+2029), one space otherwise;
/// at the beginning and the end of the text it is dropped.</item>
/// <item>Tone marks stand where the traditional style puts them: hòa, khỏe, thủy, but hoàn, ngoài, huỳnh, quý.</item>
/// <item>All else stays, letter case included.</item>
/// </list>
/// <para>Normalising a normalised text changes nothing. Time and memory are linear in the length of the original.</para>
/// </summary>
public sealed class NormalizedText
{
    /// <summary>Names these rules. A model records it, since its features are only right for texts normalised the same way.</summary>
    public const string Version = "1";

    private readonly string _text;
    private readonly string _folded;
    private readonly Token[] _tokens;
    private readonly uint[] _hashes;
    private readonly OffsetMap _offsets;

    private NormalizedText(string original, string text, ReadOnlySpan<char> folded, TokenList tokens, OffsetMap offsets, NormalizationChanges changes)
    {
        (Original, _text, _offsets, Changes) = (original, text, offsets, changes);
        // A text in small letters throughout needs no second string.
        _folded = folded.SequenceEqual(text) ? text : folded.ToString();
        (_tokens, _hashes) = (tokens.ToTokens(), tokens.ToHashes());
    }

    /// <summary>The text as given.</summary>
    public string Original { get; }

    /// <summary>The normalised text, in UTF-16, letter case kept.</summary>
    public ReadOnlySpan<char> Text => _text;

    /// <summary><see cref="Text"/> in simple lower case: the same length, index for index.</summary>
    public ReadOnlySpan<char> Folded => _folded;

    /// <summary>Syllables and numbers in order, none overlapping. What stands between them is in <see cref="Text"/> only.</summary>
    public ReadOnlySpan<Token> Tokens => _tokens;

    /// <summary><see cref="TokenHash"/> of the folded text of each of <see cref="Tokens"/>.</summary>
    public ReadOnlySpan<uint> Hashes => _hashes;

    /// <summary>A token in lower case.</summary>
    /// <param name="token">Its index.</param>
    public ReadOnlySpan<char> Word(int token) => _folded.AsSpan(_tokens[token].Start, _tokens[token].Length);

    /// <summary>What was changed.</summary>
    public NormalizationChanges Changes { get; }

    /// <summary>Normalises a text of any length.</summary>
    public static NormalizedText From(string original) => From(original, CancellationToken.None);

    /// <summary>Normalises a text of any length.</summary>
    /// <exception cref="OperationCanceledException">Cancelled; looked at about every 65,536 code units, though a longer token is read to its end.</exception>
    public static NormalizedText From(string original, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(original);
        var scratch = ArrayPool<char>.Shared.Rent(original.Length);
        var lower = ArrayPool<char>.Shared.Rent(original.Length);
        using var tokens = new TokenList(original.Length / 4);
        using var offsets = new OffsetMapBuilder();
        try
        {
            var pass = new NormalizationPass(original, scratch, offsets);
            pass.Run(cancellation);
            var written = scratch.AsSpan(0, pass.Length);
            var folded = lower.AsSpan(0, pass.Length);
            var changes = pass.Changes | Tokenizer.Run(written, folded, tokens, cancellation);
            var text = changes == NormalizationChanges.None ? original : written.ToString();
            return new NormalizedText(original, text, folded, tokens, offsets.Build(), changes);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(scratch);
            ArrayPool<char>.Shared.Return(lower);
        }
    }

    /// <summary>The text without some stretches of it: a line feed stands for each, or nothing at the beginning and the end of the text.</summary>
    /// <param name="removed">In text order, without overlaps.</param>
    /// <returns>A text with the same <see cref="Original"/>, so that places in it lead back as before.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A stretch is not inside the text, or stands before the one before it ends.</exception>
    public NormalizedText Without(IReadOnlyList<TextRange> removed)
    {
        ArgumentNullException.ThrowIfNull(removed);
        if (removed.Count == 0)
            return this;
        var scratch = ArrayPool<char>.Shared.Rent(_text.Length);
        var lower = ArrayPool<char>.Shared.Rent(_text.Length);
        using var tokens = new TokenList(_tokens.Length);
        using var offsets = new OffsetMapBuilder();
        try
        {
            var cut = new TextCut(_text, _offsets, scratch, offsets);
            var kept = scratch.AsSpan(0, cut.Without(removed));
            var folded = lower.AsSpan(0, kept.Length);
            Tokenizer.Run(kept, folded, tokens, CancellationToken.None);
            return new NormalizedText(Original, kept.ToString(), folded, tokens, offsets.Build(), Changes);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(scratch);
            ArrayPool<char>.Shared.Return(lower);
        }
    }

    /// <summary>Where the character at <paramref name="index"/> starts in <see cref="Original"/>.</summary>
    /// <param name="index">0 to the length of <see cref="Text"/>, which gives the length of <see cref="Original"/>.</param>
    /// <returns>A UTF-16 offset that never falls inside a surrogate pair or between a character and its combining marks: an index there
    /// counts as the character's own. Never decreases as the index grows.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The index is negative or beyond the text.</exception>
    public int ToOriginal(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(index, _text.Length);
        return index == _text.Length ? Original.Length : _offsets.StartOf(Clusters.StartOf(_text, index));
    }

    /// <summary>The part of <see cref="Original"/> that a span of <see cref="Text"/> came from.</summary>
    /// <param name="start">Index of the first code unit.</param>
    /// <param name="length">Code units; 0 gives an empty span at <see cref="ToOriginal(int)"/>.</param>
    /// <returns>UTF-16 offsets, the end exclusive. Whole characters with their marks; dropped white space and invisible characters before
    /// and after are not in it.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The span is not inside the text.</exception>
    public (int Start, int End) ToOriginal(int start, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, _text.Length - start);
        var first = ToOriginal(start);
        return length == 0 ? (first, first) : (first, _offsets.EndOf(Clusters.EndOf(_text, start + length - 1) - 1));
    }
}
