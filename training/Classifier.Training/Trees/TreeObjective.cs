namespace Classifier.Training.Trees;

/// <summary>How trees of several classes are trained and made into probabilities.</summary>
public enum TreeObjective
{
    /// <summary>Each class against all others; Platt's sigmoid per class, normalised to sum 1.</summary>
    OneVersusAll,

    /// <summary>All classes together on the loss of their softmax; one temperature for all.</summary>
    Softmax,
}
