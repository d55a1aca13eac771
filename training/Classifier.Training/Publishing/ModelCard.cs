using System.Globalization;
using System.Text;
using Classifier.Modeling.Bundles;

namespace Classifier.Training.Publishing;

/// <summary>The model card: Markdown with the front matter of Hugging Face model cards.</summary>
internal static class ModelCard
{
    public static byte[] Format(ModelInfo model, BundleOrigin origin, IReadOnlyList<MetricInfo> details)
    {
        var card = new StringBuilder();
        FrontMatter(card, model);
        card.Append(CultureInfo.InvariantCulture, $"""

            # {model.Name} {model.Version}

            Labels Vietnamese administrative texts (portal news, decisions, official letters, Party documents). It sorts official
            publications by who issued them and what they are about; it does not judge opinions or people, and must not be used to.

            ## Labels

            """);
        foreach (var head in model.Heads)
            card.Append(CultureInfo.InvariantCulture,
                $"\n- **{head.Name}** ({head.NameVi}; {head.NameEn}): {string.Join(", ", head.Labels.Select(l => $"`{l.Id}` {l.NameVi}"))}. Abstains below probability {head.MinimumConfidence}.");
        card.Append("\n\n## Measured\n\nOn documents not seen in training, through the serving path; 95 % bootstrap intervals.\n\n");
        Table(card, model.Metrics);
        if (details.Count > 0)
        {
            card.Append("\n## Slices and coverage\n\n");
            card.Append("`accuracy_at_90` is the accuracy on the 90 % of documents that the head is surest of. Slices are named after the data:\n");
            card.Append("era (before or after 1 July 2025), kind, length in characters, source.\n\n");
            Table(card, details);
        }
        card.Append(CultureInfo.InvariantCulture, $"""

            ## Made from

            {origin.Documents} documents (data SHA-256 `{origin.DataHash}`), recipe SHA-256 `{origin.RecipeHash}`, seed {origin.Seed}.
            The texts are not part of the bundle. Train it again with

                {origin.Command}

            ## Limits

            Trained on press and portal text of 2002 to 2026 and on decisions, letters and Party documents; other kinds of text get labels
            that mean little. A low probability says so; below the threshold the head abstains.

            """);
        return Encoding.UTF8.GetBytes(card.ToString().ReplaceLineEndings("\n"));
    }

    private static void Table(StringBuilder card, IEnumerable<MetricInfo> metrics)
    {
        card.Append("| head | figure | data | value | interval | documents |\n|---|---|---|---|---|---|\n");
        foreach (var metric in metrics)
            card.Append(CultureInfo.InvariantCulture,
                $"| {metric.Head} | {metric.Name} | {metric.Dataset} | {metric.Value:F4} | {(metric.Low is null ? "" : $"{metric.Low:F4} to {metric.High:F4}")} | {metric.Documents} |\n");
    }

    private static void FrontMatter(StringBuilder card, ModelInfo model)
    {
        card.Append(CultureInfo.InvariantCulture, $"""
            ---
            language: vi
            pipeline_tag: text-classification
            library_name: ml.net
            model-index:
            - name: {model.Name}
              results:

            """);
        foreach (var metric in model.Metrics.Where(m => m.Name is "accuracy" or "macro_f1"))
            card.Append(CultureInfo.InvariantCulture, $"""
                  - task: {'{'}type: text-classification, name: {metric.Head}{'}'}
                    dataset: {'{'}name: {metric.Dataset}, type: {metric.Dataset}{'}'}
                    metrics: [{'{'}type: {metric.Name}, value: {metric.Value:F4}{'}'}]

                """);
        card.Append("---\n");
    }
}
