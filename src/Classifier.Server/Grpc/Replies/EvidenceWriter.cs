using Classifier.Modeling.Evidence;
using Classifier.Modeling.Features;
using Wire = Classifier.Contracts.V1;

namespace Classifier.Server.Grpc.Replies;

/// <summary>Turns evidence into the wire's.</summary>
internal static class EvidenceWriter
{
    public static Wire.LabelEvidence Write(LabelEvidence evidence) => new()
    {
        Label = evidence.Label,
        Against = evidence.Against,
        Margin = evidence.Margin,
        Baseline = evidence.Rest.Baseline,
        OtherWords = evidence.Rest.OtherWords,
        Absent = evidence.Rest.Absent,
        WholeText = evidence.Rest.WholeText,
        Spans = { evidence.Spans.Select(Write) },
    };

    private static Wire.EvidenceSpan Write(EvidenceSpan span) => new()
    {
        Span = SpanWriter.Write(span.Span),
        Contribution = span.Contribution,
        Kind = Write(span.Kind),
    };

    private static Wire.EvidenceKind Write(SignKind kind) => kind switch
    {
        SignKind.Phrase => Wire.EvidenceKind.Phrase,
        SignKind.DocumentNumber => Wire.EvidenceKind.DocumentNumber,
        SignKind.Actor => Wire.EvidenceKind.Actor,
        SignKind.AdministrativeUnit => Wire.EvidenceKind.AdministrativeUnit,
        SignKind.Layout => Wire.EvidenceKind.Layout,
        SignKind.Cue => Wire.EvidenceKind.Cue,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "This kind has no code on the wire."),
    };
}
