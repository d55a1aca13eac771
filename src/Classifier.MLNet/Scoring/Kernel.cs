using Classifier.MLNet.Columns;

namespace Classifier.MLNet.Scoring;

/// <summary>How one column is made from others. Immutable; whatever changes is in the buffers.</summary>
internal abstract class Kernel
{
    /// <summary>A buffer for the column; a kernel that needs room to work in gives one of its own.</summary>
    /// <param name="type">The column's type.</param>
    public virtual ColumnBuffer CreateBuffer(ColumnType type) => Buffers.Create(type);

    /// <summary>Makes the column of one row.</summary>
    /// <param name="inputs">The columns that it is made from, in the order in which they were bound.</param>
    /// <param name="output">What <see cref="CreateBuffer"/> gave.</param>
    public abstract void Run(ReadOnlySpan<ColumnBuffer> inputs, ColumnBuffer output);
}

/// <summary>How a column is made from one other.</summary>
internal abstract class Kernel<TInput, TOutput> : Kernel
    where TInput : ColumnBuffer
    where TOutput : ColumnBuffer
{
    public sealed override void Run(ReadOnlySpan<ColumnBuffer> inputs, ColumnBuffer output) => Run((TInput)inputs[0], (TOutput)output);

    protected abstract void Run(TInput input, TOutput output);
}
