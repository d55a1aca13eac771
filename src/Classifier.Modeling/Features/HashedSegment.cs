namespace Classifier.Modeling.Features;

/// <summary>A part of a text whose n-grams are hashed apart from those of other parts.</summary>
/// <param name="Salt">What tells its slots from those of other parts.</param>
/// <param name="TokenCount">It reads this many tokens from the text's beginning, 1 or more.</param>
/// <param name="Weight">L2 norm of its part of the vector, above 0.</param>
internal readonly record struct HashedSegment(uint Salt, int TokenCount, float Weight);
