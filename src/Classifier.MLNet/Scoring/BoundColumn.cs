using System.Runtime.CompilerServices;
using Classifier.MLNet.Columns;

namespace Classifier.MLNet.Scoring;

/// <summary>A column whose place in the chain is known: given by the caller, or made by a kernel from others.</summary>
/// <param name="Schema">Its type and key names.</param>
/// <param name="Kernel">What makes it; null when it is given.</param>
/// <param name="Inputs">What it is made from.</param>
internal sealed record BoundColumn(ColumnSchema Schema, Kernel? Kernel, IReadOnlyList<BoundColumn> Inputs)
{
    /// <summary>Most <see cref="Copies"/>: a file may join a column with itself again and again, which doubles it each time.</summary>
    public const int MaximumCopies = 1024;

    public ColumnType Type => Schema.Type;

    /// <summary>How often the longest of the given columns is in it, at most.</summary>
    public long Copies { get; } = Kernel is ConcatKernel or ConcatTextKernel ? Inputs.Sum(i => i.Copies) : Inputs.Select(i => i.Copies).DefaultIfEmpty(1).Max();

    /// <summary>Why the column cannot be computed; null when it can.</summary>
    public string? Refusal { get; } = (Kernel as RefusedKernel)?.Why ?? Inputs.Select(i => i.Refusal).FirstOrDefault(r => r is not null)
        ?? (Buffers.CanHold(Schema.Type) ? null : $"Column '{Schema.Name}' is of type {Schema.Type}, which rows cannot hold.");

    /// <summary>By reference: two columns of the same making are still two.</summary>
    public bool Equals(BoundColumn? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);
}
