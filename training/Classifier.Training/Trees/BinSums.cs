namespace Classifier.Training.Trees;

/// <summary>Sums over some rows.</summary>
/// <param name="Gradient">Of the objective's first derivatives.</param>
/// <param name="Curvature">Of its second derivatives.</param>
/// <param name="Count">How many rows.</param>
internal readonly record struct BinSums(double Gradient, double Curvature, double Count)
{
    public static BinSums operator +(BinSums a, BinSums b) => new(a.Gradient + b.Gradient, a.Curvature + b.Curvature, a.Count + b.Count);

    public static BinSums operator -(BinSums a, BinSums b) => new(a.Gradient - b.Gradient, a.Curvature - b.Curvature, a.Count - b.Count);
}
