using System.Collections.Immutable;

namespace Classifier.MLNet.Transforms;

/// <summary>A column that <see cref="ConcatTransform"/> makes.</summary>
/// <param name="Output">Its name.</param>
/// <param name="Inputs">The vector columns it joins, in order.</param>
public sealed record ConcatColumn(string Output, params ImmutableArray<ConcatInput> Inputs);

/// <summary>A column that goes into a joined one.</summary>
/// <param name="Column">Its name.</param>
/// <param name="Alias">What its slots are called in the joined column; null for its own name. Matters for slot names only.</param>
public sealed record ConcatInput(string Column, string? Alias = null)
{
    /// <summary>A column without alias.</summary>
    public static implicit operator ConcatInput(string column) => new(column);

    /// <summary>A column without alias.</summary>
    public static ConcatInput FromString(string column) => new(column);
}
