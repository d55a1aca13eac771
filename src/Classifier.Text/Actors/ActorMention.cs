namespace Classifier.Text.Actors;

/// <summary>A body, office or territory named in a text, and what it does there.</summary>
/// <param name="Tier">The tier of the body.</param>
/// <param name="Role">What it does.</param>
/// <param name="Form">As what it is named.</param>
/// <param name="Token">Index of the first token.</param>
/// <param name="TokenCount">How many tokens it takes, 1 or more.</param>
/// <param name="TriggerToken">Index of the first token of the words that gave the role; meaningless when there are none.</param>
/// <param name="TriggerTokenCount">How many tokens those words take; 0 when the position alone gave the role.</param>
public readonly record struct ActorMention(
    ActorTier Tier, ActorRole Role, ActorForm Form, int Token, int TokenCount, int TriggerToken, int TriggerTokenCount)
{
    /// <summary>Whether it does something itself: issues, decides or acts. Being quoted is not acting.</summary>
    public bool IsActing => Role is ActorRole.Issues or ActorRole.Decides or ActorRole.Acts;
}
