namespace Classifier.Modeling.Features;

/// <summary>A part of a text whose n-grams are hashed apart from those of other parts.</summary>
/// <param name="Salt">What tells its slots from those of other parts.</param>
/// <param name="TokenCount">It reads this many tokens from the text's beginning, 0 or more.</param>
/// <param name="Weight">L2 norm of its part of the vector, 0 or more.</param>
internal readonly record struct HashedSegment(uint Salt, int TokenCount, float Weight)
{
    /// <summary>Whether there is nothing to hash.</summary>
    public bool IsEmpty => TokenCount <= 0 || Weight <= 0;
}
