using System.Collections.Immutable;

namespace Classifier.MLNet.Columns;

/// <summary>Name, type and key names of a column.</summary>
/// <param name="Name">The column's name.</param>
/// <param name="Type">Its type.</param>
public sealed record ColumnSchema(string Name, ColumnType Type)
{
    /// <summary>Names of keys 1, 2, … (ML.NET's <c>KeyValues</c> annotation); empty when there are none or they are not text.</summary>
    public ImmutableArray<string> KeyNames { get; init; } = [];

    /// <summary>Names of a vector's slots (ML.NET's <c>SlotNames</c> annotation), such as the classes of a vector of scores; empty when there are none or nobody asked for them. Not written.</summary>
    public ImmutableArray<string> SlotNames { get; init; } = [];
}
