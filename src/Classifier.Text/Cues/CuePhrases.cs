using Classifier.Text.Normalization;
using Classifier.Text.Phrases;
using Classifier.Text.Tokens;

namespace Classifier.Text.Cues;

/// <summary>The phrases of the cue lexicon. Filled once, then only read.</summary>
internal sealed class CuePhrases
{
    private readonly PhraseIndex<(Cue? Cue, bool IsName)> _index = new();

    /// <summary>Adds a phrase; the first cue given to a phrase stays. One without a cue keeps shorter phrases from being read in it. A name is not found when its first syllable is in lower case.</summary>
    public void Add(NormalizedText phrase, Cue? cue, bool isName) => _index.Add(phrase, (cue, isName));

    /// <summary>The longest phrase that begins at <paramref name="first"/>; its length is 0 when there is none.</summary>
    public (Cue? Cue, int Length) Longest(NormalizedText text, int first)
    {
        (Cue?, int) best = default;
        if (!_index.MayBegin(text.Hashes[first]))
            return best;
        var tokens = text.Tokens;
        var node = PhraseIndex<(Cue?, bool)>.Root;
        for (var i = first; i < tokens.Length && (i == first || PhraseGap.IsInside(text, i)) && _index.Next(node, text, i, out node); i++)
            if (_index.ValueAt(node) is { } found && !(found.IsName && tokens[first].Case == LetterCase.Lower))
                best = (found.Cue, i - first + 1);
        return best;
    }
}
