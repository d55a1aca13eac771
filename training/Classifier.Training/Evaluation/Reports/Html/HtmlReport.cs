using System.Xml.Linq;
using Classifier.Modeling.Bundles;
using Classifier.Training.Evaluation.Plots;
using static Classifier.Training.Evaluation.Plots.Markup;

namespace Classifier.Training.Evaluation.Reports.Html;

/// <summary>
/// <c>report.html</c>: figures, plots and errors in one file that needs no other and no network. With texts it holds what may not be
/// redistributed: it is for the machine it was made on.
/// </summary>
internal static class HtmlReport
{
    private const string BeforeCurve = "</nav>";
    private const string AfterCurve = "</aside>";

    /// <summary>Formats a report; the same figures and errors give the same bytes.</summary>
    /// <param name="model">The model, for its name and the names of its labels.</param>
    /// <param name="metrics">The figures; heads that the model does not have are left out.</param>
    /// <param name="errors">Errors to show, of any of the data sets and heads.</param>
    public static string Format(ModelInfo model, MetricsDocument metrics, IReadOnlyList<HeadErrors> errors)
    {
        var sections = Sections(model, metrics, errors).ToArray();
        return HtmlPage.Format(
            $"{model.Name} {model.Version}".Trim(), ReportStyle.Script,
            Overview(sections), sections.Select(s => new HeadSection(s.Dataset, s.Head, s.Metrics, s.Errors).Write(s.Anchor)));
    }

    /// <summary>Whether a page is a report that a learning curve can be put into.</summary>
    public static bool IsOne(string page) => page.Contains("<main><h1>", StringComparison.Ordinal) && page.Contains(BeforeCurve, StringComparison.Ordinal);

    /// <summary>A report with a learning curve, in place of the one that it has.</summary>
    /// <param name="report">What <see cref="Format"/> or this method wrote (<see cref="IsOne"/>); null for a report of the curve alone.</param>
    /// <param name="curve">The curve.</param>
    public static string WithCurve(string? report, CurveDocument curve)
    {
        // All that is not ours is encoded: the tags stand where we put them, and nowhere else.
        var page = report ?? Format(new ModelInfo(curve.Recipe, "", "", [], []), new MetricsDocument([]), []);
        var at = page.IndexOf(BeforeCurve, StringComparison.Ordinal) + BeforeCurve.Length;
        var old = page.IndexOf(AfterCurve, at, StringComparison.Ordinal) + AfterCurve.Length;
        return page[..at] + Write(CurveSection.Write(curve)) + page[(old < AfterCurve.Length ? at : old)..];
    }

    private static IEnumerable<Section> Sections(ModelInfo model, MetricsDocument metrics, IReadOnlyList<HeadErrors> errors) =>
        from dataset in metrics.Datasets
        from head in dataset.Heads
        let info = model.Heads.FirstOrDefault(h => h.Name == head.Head)
        where info is not null
        select (dataset.Name, info, head, errors.FirstOrDefault(e => e.Dataset == dataset.Name && e.Head == head.Head)) into found
        select new Section(found.Name, found.info, found.head, found.Item4);

    private static XElement Overview(IReadOnlyList<Section> sections) => Element("nav", sections.Count == 0 ? null : ReportParts.Table(
        ["head", "measured on", "documents", "accuracy", "95 % interval", "macro-F1", "95 % interval"],
        sections.Select(s =>
        {
            var (accuracy, macroF1) = (s.Metrics.Figures.First(f => f.Name == "accuracy"), s.Metrics.Figures.First(f => f.Name == "macro_f1"));
            return (IReadOnlyList<object>)
            [
                Element("a", s.Head.Name).With("href", $"#{s.Anchor}"), s.Dataset, $"{s.Metrics.Documents}",
                ReportParts.Number(accuracy.Value), ReportParts.Range(accuracy.Low, accuracy.High),
                ReportParts.Number(macroF1.Value), ReportParts.Range(macroF1.Low, macroF1.High),
            ];
        })));

    private sealed record Section(string Dataset, HeadInfo Head, HeadMetrics Metrics, HeadErrors? Errors)
    {
        /// <summary>Without spaces, as an address needs it.</summary>
        public string Anchor => string.Join('-', $"{Dataset} {Head.Name}".Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
