namespace Classifier.Text.Encodings;

/// <summary>A stretch of text that is decided on as one.</summary>
/// <param name="Start">Its first code unit.</param>
/// <param name="End">The code unit after its last.</param>
/// <param name="IsUnicode">It holds words with letters that only Unicode Vietnamese has, and is left alone.</param>
internal readonly record struct TextRun(int Start, int End, bool IsUnicode);
