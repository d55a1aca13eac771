namespace Classifier.Training.Recipes;

/// <summary>When a head abstains by default: exactly one of three.</summary>
public sealed record AbstainPolicy
{
    /// <summary>On this share of documents, the least certain ones: 0 to below 1.</summary>
    public double? Share { get; init; }

    /// <summary>On as few as leave this accuracy on the others: above 0 to 1. On all of them, where no threshold reaches it.</summary>
    public double? Accuracy { get; init; }

    /// <summary>Below this probability of the best label: 0 (never) to 1.</summary>
    public double? Probability { get; init; }
}
