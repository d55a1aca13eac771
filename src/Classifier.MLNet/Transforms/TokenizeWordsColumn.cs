namespace Classifier.MLNet.Transforms;

/// <summary>A column of tokens that <see cref="TokenizeWordsTransform"/> makes.</summary>
/// <param name="Output">The name of the column that it makes; may be the input's.</param>
/// <param name="Input">The name of the column that it reads, a text or a vector of texts.</param>
/// <param name="Separators">The UTF-16 units that separate tokens; at least one. Default the space.</param>
public sealed record TokenizeWordsColumn(string Output, string Input, string Separators = " ") : IColumnPair;
