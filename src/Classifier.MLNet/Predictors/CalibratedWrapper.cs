namespace Classifier.MLNet.Predictors;

/// <summary>The components in which ML.NET stores a predictor and its calibrator.</summary>
public enum CalibratedWrapper
{
    /// <summary><c>FTWTCALP</c>, for predictors that give feature weights; ML.NET uses it for trees.</summary>
    FeatureWeights,

    /// <summary><c>PMIXCALP</c>, for predictors whose parameters can be averaged; ML.NET uses it for linear models.</summary>
    ParameterMixing,

    /// <summary><c>CALIPRED</c>, for any other predictor of one score.</summary>
    ValueMapper,

    /// <summary><c>BINDCALI</c>, for predictors that bind to a schema of their own.</summary>
    SchemaBindable,
}
