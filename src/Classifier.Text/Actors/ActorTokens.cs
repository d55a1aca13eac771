using Classifier.Text.Headers;
using Classifier.Text.Normalization;
using Classifier.Text.Phrases;
using Classifier.Text.Tokens;

namespace Classifier.Text.Actors;

/// <summary>A text as actors are read from it: its tokens with their sentences, and the phrases that begin at them.</summary>
internal sealed class ActorTokens
{
    private readonly HeaderTokens _tokens;
    private readonly ActorLexicon _lexicon;
    private readonly Sentences _sentences;

    public ActorTokens(NormalizedText text, ActorLexicon lexicon)
    {
        _tokens = new HeaderTokens(text);
        _lexicon = lexicon;
        _sentences = new Sentences(_tokens);
    }

    public int Count => _tokens.Count;

    /// <summary>Whether the text is written without diacritics.</summary>
    public bool IsPlain => _lexicon.IsPlain;

    public Token this[int index] => _tokens[index];

    /// <summary>The number of a token's sentence, from 0.</summary>
    public int Sentence(int index) => _sentences.Of(index);

    public ReadOnlySpan<char> GapBefore(int index) => _tokens.GapBefore(index);

    public ReadOnlySpan<char> GapAfter(int index) => _tokens.GapAfter(index);

    public ReadOnlySpan<char> Word(int index) => _tokens.Word(index);

    public int TokenAt(int position) => _tokens.TokenAt(position);

    /// <summary>Whether the token is in a set of words; false for an index outside the text.</summary>
    public bool IsIn(WordSets set, int index) => index >= 0 && index < Count && (_lexicon.Sets(Word(index)) & set) != 0;

    /// <summary>Whether a token goes on with the phrase before it: a space between, or a line end between two words in capitals.</summary>
    public bool Joins(int index) => index > 0 && index < Count
        && (GapBefore(index) is " " || (GapBefore(index) is "\n" && _tokens.IsUpper(index) && _tokens.IsUpper(index - 1)));

    /// <summary>Whether a phrase may begin at a token; false when none does.</summary>
    public bool MayBegin(int index) => _lexicon.Phrases.MayBegin(_tokens.Text.Hashes[index]);

    /// <summary>The longest phrase that begins at a token; its length is 0 when there is none.</summary>
    public (ActorPhrase Phrase, int Length) Longest(int first) => _lexicon.Phrases.Longest(_tokens.Text, first);
}
