using System.Globalization;
using System.Text;
using System.Text.Json;
using Classifier.Modeling.Bundles;

namespace Classifier.Training.Publishing;

/// <summary>The YAML at the head of a model card, as Hugging Face reads it: what the model is, and its figures as a model-index.</summary>
internal static class ModelCardFrontMatter
{
    // Name in the manifest, type in the model-index, name for people.
    private static readonly (string Figure, string Type, string Name, string Arguments)[] Metrics =
    [
        ("accuracy", "accuracy", "Accuracy", ""),
        ("macro_f1", "f1", "Macro-F1", "args: {average: macro}, "),
    ];

    public static string Format(ModelInfo model, string language)
    {
        var yaml = new StringBuilder("---\n");
        if (language.Length > 0)
            yaml.Append(CultureInfo.InvariantCulture, $"language: {Quoted(language)}\n");
        yaml.Append("pipeline_tag: text-classification\nlibrary_name: ml.net\nmetrics: [accuracy, f1]\n");
        yaml.Append(CultureInfo.InvariantCulture, $"model-index:\n- name: {Quoted(model.Name)}\n  results:");
        var results = model.Metrics.Where(m => Metrics.Any(known => known.Figure == m.Name)).GroupBy(m => (m.Head, m.Dataset)).ToList();
        yaml.Append(results.Count == 0 ? " []\n" : "\n");
        foreach (var result in results)
        {
            yaml.Append(CultureInfo.InvariantCulture, $"  - task: {{type: text-classification, name: {Quoted(result.Key.Head)}}}\n");
            yaml.Append(CultureInfo.InvariantCulture, $"    dataset: {{type: {Quoted(result.Key.Dataset)}, name: {Quoted($"{result.Key.Dataset}, {result.First().Documents} documents")}}}\n    metrics:\n");
            foreach (var figure in result)
                Append(yaml, figure);
        }
        return yaml.Append("---\n").ToString();
    }

    private static void Append(StringBuilder yaml, MetricInfo figure)
    {
        var (_, type, name, arguments) = Metrics.First(known => known.Figure == figure.Name);
        var interval = figure.Low is null ? "" : string.Create(CultureInfo.InvariantCulture, $" (95 % interval {figure.Low:F4} to {figure.High:F4})");
        yaml.Append(CultureInfo.InvariantCulture, $"    - {{type: {type}, name: {Quoted(name + interval)}, {arguments}value: {figure.Value:F4}}}\n");
    }

    // Strings of JSON are strings of YAML.
    private static string Quoted(string text) => JsonSerializer.Serialize(text, BundleFiles.Json);
}
