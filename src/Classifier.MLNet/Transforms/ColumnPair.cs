namespace Classifier.MLNet.Transforms;

/// <summary>A column that a step makes of another.</summary>
/// <param name="Output">The name of the column that it makes; may be the input's.</param>
/// <param name="Input">The name of the column that it reads.</param>
public sealed record ColumnPair(string Output, string Input) : IColumnPair;
