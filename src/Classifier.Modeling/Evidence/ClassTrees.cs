using Classifier.MLNet.Columns;
using Classifier.MLNet.Predictors;

namespace Classifier.Modeling.Evidence;

/// <summary>One class's trees and how their score becomes its logit: scale × score + offset.</summary>
internal sealed class ClassTrees
{
    private readonly TreeEnsemble _ensemble;
    private readonly double _scale;
    private readonly double _offset;
    private readonly TreePaths _paths;

    private ClassTrees(TreeEnsemble ensemble, double scale, double offset) =>
        (_ensemble, _scale, _offset, _paths) = (ensemble, scale, offset, new TreePaths(ensemble));

    /// <summary>The logit's part that depends on no feature.</summary>
    public double Baseline => (_scale * _paths.Baseline) + _offset;

    /// <summary>Null when the predictor is not trees, or its score becomes a probability in another way.</summary>
    public static ClassTrees? Of(OutputFormula formula, BinaryPredictor predictor) => (formula, predictor) switch
    {
        (OutputFormula.Softmax, TreeEnsemble trees) => new(trees, 1, 0),
        // The sigmoid 1 / (1 + exp(A·s + B)) has the log-odds −A·s − B.
        (OutputFormula.ProbabilityNormalization, CalibratedPredictor { Model: TreeEnsemble trees, Calibrator: PlattCalibrator sigmoid }) =>
            new(trees, -sigmoid.Slope, -sigmoid.Offset),
        _ => null,
    };

    /// <summary>The logit of a row.</summary>
    public double Logit(FeatureVector features) => (_scale * _ensemble.Score(features)) + _offset;

    /// <summary>Adds what each feature adds to the logit of a row, or takes it away.</summary>
    /// <param name="features">The row.</param>
    /// <param name="sign">1 or −1.</param>
    /// <param name="parts">One number per feature, added to.</param>
    public void Add(FeatureVector features, int sign, Span<double> parts) => _paths.Add(features, sign * _scale, parts);
}
