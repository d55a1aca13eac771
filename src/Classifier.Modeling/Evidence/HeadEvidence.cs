using Classifier.MLNet.Scoring;
using Classifier.Modeling.Features;
using Classifier.Modeling.Predictions;
using Classifier.Text.Normalization;

namespace Classifier.Modeling.Evidence;

/// <summary>Explains what a head said of a document.</summary>
internal static class HeadEvidence
{
    /// <summary>The evidence of the best label and of those asked for; none when the head's model cannot be explained.</summary>
    /// <param name="head">The head.</param>
    /// <param name="features">The document's features.</param>
    /// <param name="row">What the model made of them.</param>
    /// <param name="answer">What the head said.</param>
    /// <param name="options">What is asked for.</param>
    public static IReadOnlyList<LabelEvidence> Of(
        HeadModel head, DocumentFeatures features, ScoringRow row, HeadPrediction answer, EvidenceOptions options)
    {
        if (head.Explainer is not { } explainer)
            return [];
        var layout = new LayoutSigns(features.Document);
        return
        [
            .. from label in options.Labels.GetValueOrDefault(head.Info.Name, []).Prepend(answer.Best.Label).Distinct()
               let against = label != answer.Best.Label ? answer.Best.Label : answer.Ranked.Count > 1 ? answer.Ranked[1].Label : null
               where against is not null
               select Describe(label, against, explainer.Explain(features, row, head.ClassOf(label), head.ClassOf(against))),
        ];

        LabelEvidence Describe(string label, string against, Contributions found)
        {
            var text = features.Document;
            var signs = found.Signs.Select(s => (layout.Recognise(s.Sign), s.Value));
            var (strongest, others) = SignRuns.Of(text.Text, signs, found.Words, options.MaximumSpans);
            var places = text.Locate([.. strongest.Select(s => RangeOf(text.Text, s.Sign))]);
            return new LabelEvidence(
                label,
                against,
                found.Margin,
                new EvidenceRest(found.Baseline, others, found.Absent, found.WholeText),
                [.. strongest.Select((s, i) => new EvidenceSpan(s.Sign.Kind, places[i], s.Value))]);
        }
    }

    private static TextRange RangeOf(NormalizedText text, TextSign sign)
    {
        var start = text.Tokens[sign.Token].Start;
        return new TextRange(start, text.Tokens[sign.End - 1].End - start);
    }
}
