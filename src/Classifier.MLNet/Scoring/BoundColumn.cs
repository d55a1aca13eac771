using Classifier.MLNet.Columns;

namespace Classifier.MLNet.Scoring;

/// <summary>A column whose place in the chain is known: given by the caller, or made by a kernel from others.</summary>
/// <param name="Schema">Its type and key names.</param>
/// <param name="Kernel">What makes it; null when it is given.</param>
/// <param name="Inputs">What it is made from.</param>
internal sealed record BoundColumn(ColumnSchema Schema, Kernel? Kernel, IReadOnlyList<BoundColumn> Inputs)
{
    public ColumnType Type => Schema.Type;

    /// <summary>By reference: two columns of the same making are still two.</summary>
    public bool Equals(BoundColumn? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
