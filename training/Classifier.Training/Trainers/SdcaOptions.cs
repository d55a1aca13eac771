namespace Classifier.Training.Trainers;

/// <summary>Hyper-parameters of <c>SdcaMaximumEntropy</c>, named as in ML.NET.</summary>
public sealed record SdcaOptions
{
    /// <summary>
    /// λ of the penalty λ/2·|w|² that is added to the mean log loss: above 0. Mind that <c>lbfgsMaximumEntropy</c> adds its penalty to the sum,
    /// as ML.NET does: λ here is λ there over the number of documents. Default 0.02 over that number, which is the default there.
    /// </summary>
    public double? L2Regularization { get; init; }

    /// <summary>Weights below this are 0, and all others so much smaller (the penalty λ·this·|w|₁): 0 or more, default 0.</summary>
    public double L1Regularization { get; init; }

    /// <summary>Most passes over the documents: 1 or more, default 10.</summary>
    public int MaximumNumberOfIterations { get; init; } = 10;

    /// <summary>
    /// Stops after a pass whose duality gap, summed while passing, is below this share of the loss: 0 (never) to below 1, default 0.1.
    /// </summary>
    public double ConvergenceTolerance { get; init; } = 0.1;

    /// <summary>
    /// 0 (default): the bias is penalised like the weight of a feature that is always 1. Above 0, at most 1: after each pass, the point to which the
    /// penalty draws it goes this share of the way to the bias, which in the end is not penalised.
    /// </summary>
    public double BiasLearningRate { get; init; }

    /// <summary>Whether every pass takes the documents in another order: default true.</summary>
    public bool Shuffle { get; init; } = true;

    /// <summary>Features seen in fewer documents are left out: 1 or more, default 2.</summary>
    public int MinimumDocuments { get; init; } = 2;

    /// <summary>λ of the penalty on the sum of the losses of so many documents.</summary>
    internal double PenaltyOfSum(int documents) => L2Regularization * documents ?? 0.02;
}
