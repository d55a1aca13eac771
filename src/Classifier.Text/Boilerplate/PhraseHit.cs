namespace Classifier.Text.Boilerplate;

/// <summary>A phrase of <c>boilerplate.tsv</c>, at a token of a page.</summary>
/// <param name="Length">Tokens; 0 when no phrase begins at the token.</param>
/// <param name="Kind">What it is as an element of a line.</param>
/// <param name="OpeningKind">What a line is that it opens.</param>
/// <param name="Use">How it tells furniture from text.</param>
/// <param name="UseWithColon">How it tells besides when a colon follows.</param>
internal readonly record struct PhraseHit(
    int Length, BoilerplateKind Kind, BoilerplateKind OpeningKind, PhraseUse Use, PhraseUse UseWithColon)
{
    public bool Is(PhraseUse use) => (Use & use) != 0;
}
