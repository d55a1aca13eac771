using Classifier.MLNet.Scoring;

namespace Classifier.MLNet.Texts;

/// <summary>Words to leave out, in lower case. Immutable.</summary>
internal sealed class StopWordSet
{
    // Not a frozen set: the words may be a hostile file's, and those hash without a seed.
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly int _longest;

    public StopWordSet(IReadOnlyCollection<string> words)
    {
        _words = new HashSet<string>(words, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _longest = words.Max(word => word.Length);
        Count = _words.Set.Count;
    }

    /// <summary>How many there are.</summary>
    public int Count { get; }

    /// <summary>Whether a token in lower case is one of the words.</summary>
    /// <param name="token">The token.</param>
    /// <param name="scratch">Room to work in; no more of it is used than the longest word takes.</param>
    public bool Contains(ReadOnlySpan<char> token, GrowingArray<char> scratch)
    {
        if (token.Length > _longest)
            return false;
        var lower = scratch.Resize(token.Length);
        CharacterMap.LowerCase.Apply(token, lower);
        return _words.Contains(lower);
    }
}
