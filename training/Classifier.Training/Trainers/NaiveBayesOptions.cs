namespace Classifier.Training.Trainers;

/// <summary>Hyper-parameters of <c>NaiveBayes</c>; ML.NET has none.</summary>
public sealed record NaiveBayesOptions
{
    /// <summary>Features seen in fewer documents are left out: 1 or more, default 2.</summary>
    public int MinimumDocuments { get; init; } = 2;
}
