using Classifier.Text.Documents;
using Wire = Classifier.Contracts.V1;

namespace Classifier.Cli.Details;

/// <summary>Evidence from a server's reply.</summary>
internal static class WireEvidence
{
    public static IReadOnlyList<EvidenceDetail> Read(IEnumerable<Wire.LabelEvidence> evidence, Document document) =>
        [.. evidence.Select(e => Read(e, document))];

    private static EvidenceDetail Read(Wire.LabelEvidence evidence, Document document) => new(
        evidence.Label,
        evidence.Against,
        evidence.Margin,
        [
            (EvidenceDetail.Baseline, evidence.Baseline), (EvidenceDetail.OtherWords, evidence.OtherWords),
            (EvidenceDetail.Absent, evidence.Absent), (EvidenceDetail.WholeText, evidence.WholeText),
        ],
        [.. evidence.Spans.Select(s => EvidencePlace.In(document, EnumWord.Of(s.Kind), WireDetails.Read(s.Span), s.Contribution))]);
}
