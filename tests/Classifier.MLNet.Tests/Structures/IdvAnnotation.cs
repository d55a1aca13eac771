namespace Classifier.MLNet.Tests.Structures;

/// <summary>A value that a schema gives for a whole column.</summary>
internal sealed record IdvAnnotation(string Kind, IdvType Type, IReadOnlyList<string>? Texts);
