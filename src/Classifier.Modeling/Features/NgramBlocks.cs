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

    private readonly NgramCounts _counts = new();
    private readonly List<NgramBlock> _blocks = [];
    private readonly List<NgramBlock> _asked = [];
    private uint[] _tokens = [];
    private uint[] _pairs = [];
    private int _read;
    private int _made;

    /// <summary>One that nobody uses.</summary>
    public static NgramBlocks Rent()
    {
        var blocks = s_free ?? new NgramBlocks();
        s_free = null;
        (blocks._read, blocks._made) = (0, 0);
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
        block.Fill(_tokens, _pairs, segment, settings, _counts);
        _asked.Add(block);
    }

    private void Read(DocumentText document, TextFeatureSettings settings, int tokens)
    {
        if (_tokens.Length < tokens)
            (_tokens, _pairs) = (new uint[tokens * 2], new uint[tokens * 2]);
        _read = HashedTextFeatures.Hash(document, settings, _tokens);
        for (var i = 1; i < _read; i++)
            _pairs[i - 1] = NgramHash.Pair(_tokens[i - 1], _tokens[i]);
    }
}
