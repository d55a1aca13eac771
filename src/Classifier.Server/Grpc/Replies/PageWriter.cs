using Classifier.Modeling.Recognition;
using Classifier.Text.Boilerplate;
using Classifier.Text.Documents;
using Wire = Classifier.Contracts.V1;

namespace Classifier.Server.Grpc.Replies;

/// <summary>Turns page furniture and actors into the wire's. The wire's enumerations are ours in the same order, after "unspecified".</summary>
internal static class PageWriter
{
    public static Wire.PageFurniture Write((BoilerplateKind Kind, DocumentSpan Span) furniture) => new()
    {
        Kind = (Wire.PageFurnitureKind)((int)furniture.Kind + 1),
        Span = SpanWriter.Write(furniture.Span),
    };

    public static Wire.Actor Write(LocatedActor actor) => new()
    {
        Tier = (Wire.ActorTier)((int)actor.Tier + 1),
        Role = (Wire.ActorRole)((int)actor.Role + 1),
        Span = SpanWriter.Write(actor.Span),
    };
}
