namespace Classifier.Modeling.Features;

/// <summary>The columns that a document gives a model; a model's zip names the ones it reads.</summary>
public static class FeatureColumns
{
    /// <summary>Names how features are made from a normalised text; a bundle made with another value is refused.</summary>
    public const string Version = "2";

    /// <summary>Hashed n-grams, <see cref="TextFeatureSettings.SlotCount"/> slots (<see cref="HashedTextFeatures"/>).</summary>
    public const string Text = "Text";

    /// <summary>Level cues, <see cref="CueFeatures.Count"/> slots (<see cref="CueFeatures"/>).</summary>
    public const string Cues = "Cues";

    /// <summary>Who acts, <see cref="ActorFeatures.Names"/> (<see cref="ActorFeatures"/>).</summary>
    public const string Actors = "Actors";

    /// <summary>The column in which a model leaves one probability per label.</summary>
    public const string Score = "Score";
}
