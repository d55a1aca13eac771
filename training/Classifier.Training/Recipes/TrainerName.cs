namespace Classifier.Training.Recipes;

/// <summary>What a head can learn with, named as in ML.NET where it has the trainer.</summary>
public enum TrainerName
{
    /// <summary>Multinomial logistic regression on the text, by limited-memory BFGS.</summary>
    LbfgsMaximumEntropy,

    /// <summary>The same model, by stochastic dual coordinate ascent.</summary>
    SdcaMaximumEntropy,

    /// <summary>Naive Bayes on the n-grams that are there; a baseline.</summary>
    NaiveBayes,

    /// <summary>How frequent the labels are, whatever the text; the baseline of all baselines.</summary>
    Majority,

    /// <summary>Boosted trees on level cues and actors, without a text model.</summary>
    FastTree,
}
