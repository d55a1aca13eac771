namespace Classifier.Training.Splits;

/// <summary>What a document is for while a model is measured. A bundle that is published learns from all of them.</summary>
internal enum SplitPart
{
    /// <summary>To train on.</summary>
    Train,

    /// <summary>To measure on.</summary>
    HeldOut,

    /// <summary>Neither: it resembles a document of the other side, or cannot be said to stand on one.</summary>
    LeftOut,
}
