using Classifier.Text.Headers;

namespace Classifier.Text.Actors;

/// <summary>The sentences of a text, as the tokens that begin them.</summary>
internal sealed class Sentences
{
    private readonly List<int> _starts = [];

    /// <summary>Looks at what stands before each token.</summary>
    public Sentences(HeaderTokens tokens)
    {
        var text = tokens.Text.Text;
        var all = tokens.Text.Tokens;
        for (var i = 1; i < all.Length; i++)
        {
            // A space alone ends no sentence, and hardly anything else stands between tokens.
            var end = all[i - 1].End;
            if ((all[i].Start - end != 1 || text[end] != ' ') && SentenceBreak.IsBefore(tokens, i))
                _starts.Add(i);
        }
    }

    /// <summary>The number of a token's sentence, from 0. Logarithmic in the number of sentences.</summary>
    public int Of(int token)
    {
        var (low, high) = (0, _starts.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _starts[middle] <= token ? (middle + 1, high) : (low, middle);
        }
        return low;
    }
}
