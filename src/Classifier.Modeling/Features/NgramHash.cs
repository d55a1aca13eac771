using Classifier.Text.Tokens;

namespace Classifier.Modeling.Features;

/// <summary>
/// The hash that gives an n-gram its slot, made of the hashes of its tokens (<see cref="TokenHash"/>).
/// Part of the model format: changing it makes every bundle unreadable.
/// </summary>
internal static class NgramHash
{
    /// <summary>Hashes two neighbouring tokens; the order counts.</summary>
    public static uint Pair(uint first, uint second) => TokenHash.Finish(TokenHash.Round(TokenHash.Round(0x3C6EF372u, first), second));

    /// <summary>The slot of an n-gram within a segment of the document; segments are hashed apart.</summary>
    public static int Slot(uint hash, uint segment, int bits) => (int)(TokenHash.Finish(hash + (segment * 0x9E3779B9u)) >> (32 - bits));
}
