namespace Classifier.Training.Trees;

/// <summary>The best way found to part a leaf.</summary>
/// <param name="Feature">The feature compared.</param>
/// <param name="Bin">Rows in bins up to this go left.</param>
/// <param name="Gain">How much the objective falls, doubled; above 0.</param>
internal readonly record struct Split(int Feature, int Bin, double Gain)
{
    public static Split None { get; } = new(-1, -1, 0);
}
