using System.Globalization;
using System.Text;
using Classifier.Modeling.Bundles;

namespace Classifier.Training.Publishing;

/// <summary>The model card: Markdown with the front matter of Hugging Face model cards. What the model is for stands in the recipe's words.</summary>
internal static class ModelCard
{
    /// <summary>The file's name in a bundle.</summary>
    public const string FileName = "MODEL_CARD.md";

    public static byte[] Format(ModelInfo model, BundleOrigin origin, IReadOnlyList<MetricInfo> details)
    {
        var card = new StringBuilder(ModelCardFrontMatter.Format(model, origin.Text.Language));
        card.Append(CultureInfo.InvariantCulture, $"\n# {model.Name} {model.Version}\n");
        Section(card, null, origin.Text.Description);
        Section(card, "Intended use", origin.Text.IntendedUse);
        Section(card, "Limits", origin.Text.Limits);
        Section(card, "Labels", string.Join('\n', model.Heads.Select(Line)));
        Section(card, "Metrics", "On documents not seen in training, through the serving path; 95 % bootstrap intervals. Below a head's threshold it abstains.\n\n" + Table(model.Metrics));
        var (factors, coverage) = (details.Where(IsSlice).ToList(), details.Where(d => !IsSlice(d)).ToList());
        if (coverage.Count > 0)
            Section(card, "Coverage", "`accuracy_at_90` is the accuracy on the 90 % of documents that the head is surest of; `risk_coverage_area` the mean share wrong over all coverages.\n\n" + Table(coverage));
        if (factors.Count > 0)
            Section(card, "Factors", "The same on parts of the documents, named `data/factor:part`: " + Factors(factors) + ".\n\n" + Table(factors));
        Section(card, "Data", string.Create(CultureInfo.InvariantCulture, $"{origin.Documents} documents, SHA-256 `{origin.DataHash}`. The texts are not part of the bundle."));
        Section(card, "How to retrain", string.Create(
            CultureInfo.InvariantCulture,
            $"{(origin.Run is { } run ? $"Made by run `{run}`, r" : "R")}ecipe SHA-256 `{origin.RecipeHash}`, seed {origin.Seed}. The same data, recipe and seed give the same model:\n\n    {origin.Command}"));
        return Encoding.UTF8.GetBytes(card.ToString().ReplaceLineEndings("\n"));
    }

    private static void Section(StringBuilder card, string? title, string text)
    {
        if (text.Length == 0)
            return;
        if (title is not null)
            card.Append(CultureInfo.InvariantCulture, $"\n## {title}\n");
        card.Append(CultureInfo.InvariantCulture, $"\n{text.Trim('\r', '\n')}\n");
    }

    private static string Line(HeadInfo head) => string.Create(
        CultureInfo.InvariantCulture,
        $"- **{head.Name}** ({head.NameVi}; {head.NameEn}): {string.Join(", ", head.Labels.Select(l => $"`{l.Id}` {l.NameVi}"))}. Abstains below probability {head.MinimumConfidence}.");

    private static bool IsSlice(MetricInfo figure) => figure.Dataset.Contains('/', StringComparison.Ordinal);

    private static string Factors(IEnumerable<MetricInfo> slices) => string.Join("; ", slices
        .Select(s => s.Dataset[(s.Dataset.IndexOf('/', StringComparison.Ordinal) + 1)..].Split(':', 2))
        .GroupBy(factor => factor[0], factor => factor[^1])
        .Select(factor => $"**{factor.Key}** ({string.Join(", ", factor.Distinct())})"));

    private static string Table(IEnumerable<MetricInfo> metrics)
    {
        var table = new StringBuilder("| head | figure | data | value | interval | documents |\n|---|---|---|---|---|---|\n");
        foreach (var metric in metrics)
            table.Append(CultureInfo.InvariantCulture,
                $"| {metric.Head} | {metric.Name} | {metric.Dataset} | {metric.Value:F4} | {(metric.Low is null ? "" : $"{metric.Low:F4} to {metric.High:F4}")} | {metric.Documents} |\n");
        return table.ToString();
    }
}
