using System.Globalization;
using System.Xml.Linq;
using Classifier.Training.Evaluation.Plots;
using Classifier.Training.Evaluation.Reports.Html;
using static Classifier.Training.Evaluation.Plots.Markup;
using static Classifier.Training.Evaluation.Reports.Html.ReportParts;

namespace Classifier.Training.Labelling.Agreement;

/// <summary>Agreement as one page without scripts: figures, who said what when the other said something else, and the documents that differ.</summary>
internal static class AgreementHtml
{
    /// <summary>The page.</summary>
    public static string Of(IReadOnlyList<HeadAgreement> heads) => HtmlPage.Format("Agreement of annotators", "", heads.Select(Section));

    private static XElement Section(HeadAgreement head) => Element("section",
        Element("h2", head.Head),
        Part("Figures, with 95 % bootstrap intervals", Table(
            ["annotators", "documents", "agreement", "counting arguable labels", "kappa"],
            head.Pairs.Select(Row).Concat(head.Fleiss is { } fleiss
                ? [["all of them", Count(head.LabelledByAll), "", "", $"Fleiss {AgreementText.Figure(fleiss)}"]] : Array.Empty<IReadOnlyList<object>>()))),
        head.Pairs.Where(p => p.Count > 0).Select(Matrix),
        Part($"{head.Differences.Count} documents on which they differ", Table(
            ["id", .. head.Annotators], head.Differences.Select(d => (IReadOnlyList<object>)[d.Id, .. d.Labels.Select(l => l ?? "–")]))));

    private static IReadOnlyList<object> Row(PairAgreement pair) =>
        [$"{pair.First} and {pair.Second}", Count(pair.Count), Number(pair.Agreement), Number(pair.Acceptable), $"Cohen {AgreementText.Figure(pair.Kappa)}"];

    /// <summary>The labels that either of them gave.</summary>
    private static XElement Matrix(PairAgreement pair)
    {
        int[] all = [.. Enumerable.Range(0, pair.Matrix.Labels.Count)];
        int[] used = [.. all.Where(c => all.Any(o => pair.Matrix[c, o] + pair.Matrix[o, c] > 0))];
        var title = $"First: {pair.First}; second: {pair.Second}";
        return Part(title, Element("div", HeatMap.Draw(
            title, "How often each label of the one met each label of the other.", [.. used.Select(c => (pair.Matrix.Labels[c], ""))],
            [.. used.Select(row => (IReadOnlyList<int>)[.. used.Select(column => pair.Matrix[row, column])])], "first ↓   second →")).With("class", "wide"));
    }

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);
}
