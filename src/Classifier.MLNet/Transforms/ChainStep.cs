namespace Classifier.MLNet.Transforms;

/// <summary>One step of a <see cref="TransformerChain"/>.</summary>
/// <param name="Transform">What the step does.</param>
/// <param name="Scope">When it runs.</param>
public sealed record ChainStep(Transform Transform, TransformScope Scope = TransformScope.Everything)
{
    /// <summary>A step that always runs.</summary>
    public static implicit operator ChainStep(Transform transform) => new(transform);

    /// <summary>A step that always runs.</summary>
    public static ChainStep FromTransform(Transform transform) => new(transform);
}
