using System.Globalization;
using System.Xml.Linq;
using Classifier.Modeling.Evidence;
using Classifier.Text.Documents;
using static Classifier.Training.Evaluation.Plots.Markup;
using static Classifier.Training.Evaluation.Reports.Html.ReportParts;

namespace Classifier.Training.Evaluation.Reports.Html;

/// <summary>The worst errors one by one, to be filtered by truth and answer.</summary>
internal sealed class ErrorBrowser(LabelNames names, HeadErrors errors)
{
    private const int TextLength = 6000;

    public XElement Write() => Part("Errors",
        Element("p", $"{errors.Wrong} documents wrong, {errors.Arguable} of them with a label that an annotator would accept. "
            + $"The worst {errors.Examples.Count}: plain errors before arguable ones, the surest first."),
        errors.WithText ? Legend() : null,
        Filter(),
        errors.Examples.Select(Entry)).With("class", "part errors");

    private static XElement Legend() => Element("p", "In the texts: ",
        Element("mark", "what spoke for the answer given").With("class", "answer"), " (dashed) and ",
        Element("mark", "what spoke for the truth").With("class", "truth"), " (solid); the pointer shows by how much, in log-odds.");

    private XElement Filter() => Element("form",
        Choice("truth", errors.Examples.Select(e => e.Case.Truth)),
        Choice("answer", errors.Examples.Select(e => e.Case.Answer.Best.Label)),
        Element("output")).With("hidden", "");

    private XElement Choice(string name, IEnumerable<string> labels) => Element("label", name, " ", Element("select",
        Element("option", "all").With("value", ""),
        labels.Distinct().Order(StringComparer.Ordinal).Select(l => Element("option", names[l] == l ? l : $"{l} · {names[l]}").With("value", l)))
        .With("name", name));

    private XElement Entry(ErrorExample example)
    {
        var (error, best) = (example.Case, example.Case.Answer.Best);
        var truth = error.Answer.Ranked.First(s => s.Label == error.Truth);
        return Element("article",
            Element("p", Element("strong", names.Both(best.Label)), $" {Number(best.Probability)}, in truth ",
                Element("strong", names.Both(error.Truth)), $" {Number(truth.Probability)}",
                error.Answer.Abstained ? "; abstained" : null,
                error.Arguable.Count > 0 ? $"; arguable: {string.Join(", ", error.Arguable)}" : null),
            Element("p", error.Document.Id, " · ", error.Document.Source).With("class", "from"),
            errors.WithText ? Text(error.Document.Document, example.Evidence) : null,
            example.Evidence is { } evidence ? Rest(evidence) : null).With("data-truth", error.Truth).With("data-answer", best.Label);
    }

    private static XElement Text(Document document, LabelEvidence? evidence) => Element("div",
        document.Title.Length == 0 ? null : Element("h4", Marked(document.Title, DocumentField.Title, evidence)),
        Element("p", Marked(document.Body, DocumentField.Body, evidence)),
        document.Body.Length > TextLength
            ? Element("p", $"… {document.Body.Length - TextLength} characters more").With("class", "from").With("lang", "en")
            : null)
        .With("class", "text").With("lang", "vi").With("tabindex", "0");

    private static IEnumerable<object> Marked(string text, DocumentField field, LabelEvidence? evidence) =>
        EvidenceMarks.Cut(text, (evidence?.Spans ?? []).Where(s => s.Span.Field == field), TextLength).Select(part => part.Evidence is { } place
            ? Element("mark", part.Text).With("class", place.Contribution < 0 ? "answer" : "truth")
                .With("title", $"{place.Kind}: {Signed(place.Contribution)}")
            : (object)Element("span", part.Text));

    private static XElement Rest(LabelEvidence evidence) => Element("p",
        $"{evidence.Label} against {evidence.Against}: {Signed(evidence.Margin)} log-odds; of these without a place: "
        + $"before reading {Signed(evidence.Rest.Baseline)}, weaker words {Signed(evidence.Rest.OtherWords)}, "
        + $"what the text lacks {Signed(evidence.Rest.Absent)}, the whole text {Signed(evidence.Rest.WholeText)}.")
        .With("class", "from");

    private static string Signed(double value) => value.ToString("+0.00;−0.00;0.00", CultureInfo.InvariantCulture);
}
