using System.Collections.Immutable;

namespace Classifier.MLNet.Columns;

/// <summary>What one row holds in one column.</summary>
public abstract record ColumnValue;

/// <summary>One number, such as the score of a binary predictor.</summary>
/// <param name="Value">The number.</param>
public sealed record NumberValue(float Value) : ColumnValue;

/// <summary>A truth value, such as the predicted label of a binary predictor.</summary>
/// <param name="Value">The truth value.</param>
public sealed record BooleanValue(bool Value) : ColumnValue;

/// <summary>A key: a position in a list of names, as ML.NET stores class labels.</summary>
/// <param name="Key">Position + 1; 0 means missing.</param>
/// <param name="Names">Names of keys 1, 2, …; empty when the model names none.</param>
public sealed record KeyedValue(uint Key, ImmutableArray<string> Names) : ColumnValue
{
    /// <summary>The key's name; null when the key is missing or has no name.</summary>
    public string? Name => Key >= 1 && Key <= (uint)Names.Length ? Names[(int)Key - 1] : null;
}
