using Classifier.Text.Normalization;

namespace Classifier.Text.Tokens;

/// <summary>Tokens and their hashes while they are found, on rented arrays.</summary>
internal sealed class TokenList(int capacity) : IDisposable
{
    public PooledList<Token> Tokens { get; } = new(capacity);

    /// <summary><see cref="TokenHash"/> of each.</summary>
    public PooledList<uint> Hashes { get; } = new(capacity);

    public void Add(Token token, uint hash)
    {
        Tokens.Add(token);
        Hashes.Add(hash);
    }

    public void Dispose()
    {
        Tokens.Dispose();
        Hashes.Dispose();
    }
}
