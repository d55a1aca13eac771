using Classifier.Modeling.Evidence;
using Classifier.Text.Documents;

namespace Classifier.Cli.Details;

/// <summary>Evidence from a model in this process.</summary>
internal static class LocalEvidence
{
    public static IReadOnlyList<EvidenceDetail> Read(IEnumerable<LabelEvidence> evidence, Document document) =>
        [.. evidence.Select(e => Read(e, document))];

    private static EvidenceDetail Read(LabelEvidence evidence, Document document) => new(
        evidence.Label,
        evidence.Against,
        evidence.Margin,
        [
            (EvidenceDetail.Baseline, evidence.Rest.Baseline), (EvidenceDetail.OtherWords, evidence.Rest.OtherWords),
            (EvidenceDetail.Absent, evidence.Rest.Absent), (EvidenceDetail.WholeText, evidence.Rest.WholeText),
        ],
        [.. evidence.Spans.Select(s => EvidencePlace.In(document, EnumWord.Of(s.Kind), LocalDetails.Read(s.Span), s.Contribution))]);
}
