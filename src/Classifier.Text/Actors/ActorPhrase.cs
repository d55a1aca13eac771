namespace Classifier.Text.Actors;

/// <summary>A phrase of the actor lexicon.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Tier">The tier it tells, or, for an open body, has when nothing else tells; null when it tells none.</param>
/// <param name="Trigger">What it says about roles; none for a phrase that names something.</param>
/// <param name="Scope">Of a tier's word, or of a body whose tier follows from a city.</param>
/// <param name="IsName">Not found when its first syllable is in lower case.</param>
/// <param name="Line">The line it comes from: bodies of one line are of one sort.</param>
internal readonly record struct ActorPhrase(
    ActorPhraseKind Kind, ActorTier? Tier, ActorTrigger Trigger, ActorScope Scope, bool IsName, int Line);

/// <summary>What a phrase of the lexicon is.</summary>
internal enum ActorPhraseKind : byte
{
    /// <summary>Only looks like one of the others.</summary>
    Skip,

    /// <summary>A body of a sure tier.</summary>
    Body,

    /// <summary>A body whose tier the word or unit after it tells.</summary>
    Open,

    /// <summary>As <see cref="Open"/>, with words of its own name between.</summary>
    Wide,

    /// <summary>A person's office, else as <see cref="Open"/>.</summary>
    Office,

    /// <summary>A tier's word: <c>huyện</c>.</summary>
    Word,

    /// <summary>A country.</summary>
    Country,

    /// <summary>A country when it stands after a body.</summary>
    Suffix,

    /// <summary>Words that give roles.</summary>
    Trigger,
}

/// <summary>What else a tier's word or a body must be asked about.</summary>
internal enum ActorScope : byte
{
    /// <summary>Nothing.</summary>
    Plain,

    /// <summary>Which city is meant decides between province and district.</summary>
    City,

    /// <summary>The whole country.</summary>
    National,

    /// <summary>Too common a word to take its tier from elsewhere in the text.</summary>
    Bound,
}
