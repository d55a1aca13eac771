namespace Classifier.MLNet.Tests.Structures;

/// <summary>A column of a schema.</summary>
internal sealed record IdvColumn(string Name, IdvType Type, IReadOnlyList<IdvAnnotation> Annotations)
{
    /// <summary>The texts of an annotation; null if there is none or it is not of texts.</summary>
    public IReadOnlyList<string>? Texts(string kind) => Annotations.FirstOrDefault(annotation => annotation.Kind == kind)?.Texts;
}
