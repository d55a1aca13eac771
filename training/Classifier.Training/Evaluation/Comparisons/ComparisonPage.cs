using System.Globalization;
using System.Xml.Linq;
using Classifier.Training.Evaluation.Reports.Html;
using static Classifier.Training.Evaluation.Plots.Markup;
using static Classifier.Training.Evaluation.Reports.Html.ReportParts;

namespace Classifier.Training.Evaluation.Comparisons;

/// <summary>A comparison as one page without scripts. It holds ids, but no texts.</summary>
internal static class ComparisonPage
{
    /// <summary>The page; what comes from documents and paths is encoded.</summary>
    public static string Of(Comparison comparison) => HtmlPage.Format(
        "Comparison", "",
        Element("p", "First: ", Element("code", comparison.First), Element("br"), "Second: ", Element("code", comparison.Second)),
        comparison.Datasets.SelectMany(dataset => dataset.Heads.Select(head => Section(dataset, head))));

    private static XElement Section(DatasetComparison dataset, HeadComparison head) => Element("section",
        Element("h2", string.Create(CultureInfo.InvariantCulture, $"{head.Head} on {dataset.Name}, {head.Documents} documents")),
        ComparisonText.Notes(dataset, head).Select(note => Element("p", note)),
        Part("In percent", Table(
            ["figure", "first", "second", "difference", "95 % interval"],
            [Figure("accuracy", head.Accuracy), Figure("macro-F1", head.MacroF1)])),
        Element("p", string.Create(
            CultureInfo.InvariantCulture,
            $"Right in the first alone: {head.OnlyFirstRight}; in the second alone: {head.OnlySecondRight}. McNemar’s exact test: p = {head.McNemarP:G3}.")),
        Part("F1 of each label, in percent", Table(["label", "first", "second", "difference", "support"], head.PerLabel.Select(l => (IReadOnlyList<object>)
        [
            l.Label, Percent(l.First.F1), Percent(l.Second.F1), Signed(l.Second.F1 - l.First.F1), l.Support.ToString(CultureInfo.InvariantCulture),
        ]))),
        Part("Documents with another answer", head.Changes.GroupBy(c => c.Kind).Select(kind => Element("details",
            Element("summary", $"{ComparisonText.Words(kind.Key)}: {kind.Count()}"),
            Table(["document", "label", "first", "second", "first sure of it, %", "second sure of it, %"], kind.Select(c => (IReadOnlyList<object>)
            [
                c.Id, Element("code", c.Truth), Element("code", c.First), Element("code", c.Second), Percent(c.FirstProbability), Percent(c.SecondProbability),
            ]))))));

    private static IReadOnlyList<object> Figure(string name, PairedFigure figure) =>
        [name, Percent(figure.First), Percent(figure.Second), Signed(figure.Difference), $"{Signed(figure.Low)} to {Signed(figure.High)}"];

    private static string Percent(double share) => (share * 100).ToString("F1", CultureInfo.InvariantCulture);

    private static string Signed(double share) => (share * 100).ToString("+0.0;−0.0;0.0", CultureInfo.InvariantCulture);
}
