using System.Buffers;

namespace Classifier.Text.Tokens;

/// <summary>Tokens and their hashes while they are found, on rented arrays.</summary>
internal sealed class TokenList : IDisposable
{
    private Token[] _tokens;
    private uint[] _hashes;

    public TokenList(int capacity)
    {
        _tokens = ArrayPool<Token>.Shared.Rent(Math.Max(capacity, 16));
        _hashes = ArrayPool<uint>.Shared.Rent(_tokens.Length);
    }

    public int Count { get; private set; }

    public void Add(Token token, uint hash)
    {
        if (Count == _tokens.Length)
            Grow();
        _hashes[Count] = hash;
        _tokens[Count++] = token;
    }

    /// <summary>A copy of exactly the tokens added.</summary>
    public Token[] ToTokens() => _tokens.AsSpan(0, Count).ToArray();

    /// <summary>The <see cref="TokenHash"/> of each.</summary>
    public uint[] ToHashes() => _hashes.AsSpan(0, Count).ToArray();

    public void Dispose()
    {
        ArrayPool<Token>.Shared.Return(_tokens);
        ArrayPool<uint>.Shared.Return(_hashes);
        (_tokens, _hashes, Count) = ([], [], 0);
    }

    private void Grow()
    {
        var (tokens, hashes) = (_tokens, _hashes);
        _tokens = ArrayPool<Token>.Shared.Rent(checked(tokens.Length * 2));
        _hashes = ArrayPool<uint>.Shared.Rent(_tokens.Length);
        tokens.CopyTo(_tokens, 0);
        hashes.AsSpan(0, Count).CopyTo(_hashes);
        ArrayPool<Token>.Shared.Return(tokens);
        ArrayPool<uint>.Shared.Return(hashes);
    }
}
