using Classifier.MLNet.Columns;

namespace Classifier.MLNet.Transforms;

/// <summary>A step from row to row. Immutable; may be applied on any thread.</summary>
public abstract class Transform
{
    /// <summary>The row with this transform's output columns added.</summary>
    /// <exception cref="ArgumentException">An input column is missing or holds another kind of value than the transform takes.</exception>
    public abstract Row Apply(Row row);
}
