namespace Classifier.Text.Cues;

/// <summary>A phrase of the cue lexicon found in a text.</summary>
/// <param name="Cue">What it says.</param>
/// <param name="Token">Index of its first token.</param>
/// <param name="TokenCount">How many tokens it takes, 1 or more.</param>
public readonly record struct CueMatch(Cue Cue, int Token, int TokenCount);
