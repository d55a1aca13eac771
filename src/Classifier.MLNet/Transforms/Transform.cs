using Classifier.MLNet.Scoring;

namespace Classifier.MLNet.Transforms;

/// <summary>A step of a model: what it makes of which columns. Immutable; <see cref="ModelScorer"/> runs it.</summary>
public abstract class Transform
{
    /// <summary>Looks up the columns that the step reads and adds those that it makes.</summary>
    /// <exception cref="ArgumentException">A column is missing or of another type than the step takes.</exception>
    internal abstract void Bind(ColumnBinder columns);
}
