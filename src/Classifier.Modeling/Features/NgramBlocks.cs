using Classifier.Text.Documents;

namespace Classifier.Modeling.Features;

/// <summary>
/// What <see cref="HashedTextFeatures"/> makes of one document, but block by block, unsorted and in memory that is used again. Blocks that several heads
/// have in common are made once. For one document at a time and one thread.
/// </summary>
internal sealed class NgramBlocks
{
    [ThreadStatic]
    private static NgramBlocks? s_free;

    private readonly NgramIds _ngrams = new();
    private readonly List<NgramBlock> _blocks = [];
    private readonly List<NgramBlock> _asked = [];
    private uint[] _tokens = [];
    private int _read;
    private int _ngramLength;
    private int _made;

    /// <summary>One that nobody uses.</summary>
    public static NgramBlocks Rent()
    {
        var blocks = s_free ?? new NgramBlocks();
        s_free = null;
        blocks._made = 0;
        blocks.Restart(0);
        return blocks;
    }

    /// <summary>Gives it back; it must not be used any more.</summary>
    public void Return()
    {
        for (var b = 0; b < _made; b++)
            _blocks[b].Forget();
        s_free = this;
    }

    /// <summary>The blocks of a document's vector; valid until the next call.</summary>
    public List<NgramBlock> Of(DocumentText document, TextFeatureSettings settings)
    {
        var tokens = Math.Min(document.Text.Tokens.Length, settings.MaximumTokens);
        if (_ngramLength != settings.NgramLength)
            Restart(settings.NgramLength);
        if (_read < tokens)
            Read(document, settings, tokens);
        _asked.Clear();
        Ask(new(0, tokens, 1), settings);
        Ask(new(1, Math.Min(settings.LeadTokens, tokens), settings.LeadWeight), settings);
        Ask(new(2, Math.Min(document.TitleTokenCount, tokens), settings.TitleWeight), settings);
        return _asked;
    }

    private void Ask(HashedSegment segment, TextFeatureSettings settings)
    {
        if (segment.IsEmpty)
            return;
        for (var b = 0; b < _made; b++)
            if (_blocks[b].Is(segment, settings))
            {
                _asked.Add(_blocks[b]);
                return;
            }
        if (_made == _blocks.Count)
            _blocks.Add(new NgramBlock());
        var block = _blocks[_made++];
        block.Fill(_ngrams, segment, settings);
        _asked.Add(block);
    }

    /// <summary>How many n-grams the first tokens of a text have.</summary>
    public static int Places(int tokens, TextFeatureSettings settings) => settings.NgramLength > 1 ? Math.Max((tokens * 2) - 1, 0) : tokens;

    private void Restart(int ngramLength)
    {
        (_read, _ngramLength) = (0, ngramLength);
        _ngrams.Clear();
    }

    private void Read(DocumentText document, TextFeatureSettings settings, int tokens)
    {
        if (_tokens.Length < tokens)
            _tokens = new uint[tokens * 2];
        _ = HashedTextFeatures.Hash(document, settings, _tokens);
        _ngrams.Reserve(Places(tokens, settings));
        for (; _read < tokens; _read++)
        {
            _ngrams.Add(_tokens[_read]);
            if (settings.NgramLength > 1 && _read > 0)
                _ngrams.Add(NgramHash.Pair(_tokens[_read - 1], _tokens[_read]));
        }
    }
}
