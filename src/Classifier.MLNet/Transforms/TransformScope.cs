namespace Classifier.MLNet.Transforms;

/// <summary>When a step of a chain runs. The numbers are those of the file.</summary>
[Flags]
public enum TransformScope
{
    /// <summary>Never.</summary>
    None = 0,

    /// <summary>While training.</summary>
    Training = 1,

    /// <summary>While testing.</summary>
    Testing = 2,

    /// <summary>While predicting.</summary>
    Scoring = 4,

    /// <summary>Always; the rule.</summary>
    Everything = 7,
}
