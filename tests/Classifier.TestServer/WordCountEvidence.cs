using Classifier.Modeling.Evidence;
using Classifier.Modeling.Features;
using Classifier.Modeling.Predictions;
using Classifier.Text.Documents;
using Classifier.Text.Normalization;

namespace Classifier.TestServer;

/// <summary>
/// The evidence of <see cref="WordCountClassifier"/>: a label that stands n times in the text has the logit ln(1 + 8n), which its places
/// share; those of the other label have the opposite sign.
/// </summary>
internal static class WordCountEvidence
{
    public static HeadPrediction Explain(HeadPrediction answer, DocumentText text, EvidenceOptions options) => answer with
    {
        Evidence =
        [
            .. from label in options.Labels.GetValueOrDefault(answer.Head, []).Prepend(answer.Best.Label).Distinct()
               select Explain(label, label == answer.Best.Label ? answer.Ranked[1].Label : answer.Best.Label, text, options.MaximumSpans),
        ],
    };

    private static LabelEvidence Explain(string label, string against, DocumentText text, int maximum)
    {
        var (own, other) = (Places(text, label), Places(text, against));
        EvidenceSpan[] all = [.. Share(text, own, 1), .. Share(text, other, -1)];
        EvidenceSpan[] listed = [.. all.OrderByDescending(s => Math.Abs(s.Contribution)).Take(maximum)];
        var others = all.Sum(s => s.Contribution) - listed.Sum(s => s.Contribution);
        return new LabelEvidence(label, against, Logit(own.Count) - Logit(other.Count), new EvidenceRest(0, others, 0, 0), listed);
    }

    private static IEnumerable<EvidenceSpan> Share(DocumentText text, List<TextRange> places, int sign) =>
        text.Locate(places).Select(span => new EvidenceSpan(SignKind.Phrase, span, sign * Logit(places.Count) / places.Count));

    private static double Logit(int count) => Math.Log(1 + (8 * count));

    private static List<TextRange> Places(DocumentText text, string word)
    {
        var places = new List<TextRange>();
        foreach (var token in text.Text.Tokens)
            if (text.Text.Text.Slice(token.Start, token.Length).SequenceEqual(word))
                places.Add(new TextRange(token.Start, token.Length));
        return places;
    }
}
