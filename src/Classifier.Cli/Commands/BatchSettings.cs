using System.CommandLine;
using System.Globalization;
using Classifier.Cli.Batch.Inputs;
using Classifier.Cli.Batch.Outputs;
using Classifier.Cli.Labelling;

namespace Classifier.Cli.Commands;

/// <summary>What the lines of a run depend on, by name, so that two runs can be compared.</summary>
internal static class BatchSettings
{
    public static IReadOnlyDictionary<string, string> Of(
        ParseResult parsed, BatchOptions options, RowSettings rows, LabellingSettings labelling, string? model, BatchInput input)
    {
        var columns = options.Input.Columns(parsed);
        return new Dictionary<string, string>
        {
            ["--input"] = string.Join("; ", input.Identities),
            ["--input-format"] = $"{options.Input.Otherwise(parsed)}",
            ["--input-columns"] = $"id={columns.Id},text={columns.Text},title={columns.Title},date={columns.Date}",
            ["--keep-columns"] = string.Join(',', columns.Kept),
            ["--output-format"] = rows.IsCsv ? "csv" : "jsonl",
            ["--output-columns"] = string.Join(',', rows.Columns),
            ["--errors"] = parsed.GetValue(options.Errors) is { } errors ? Path.GetFullPath(errors) : "standard error",
            ["the model"] = model ?? "a server's",
            ["--alternatives"] = labelling.Alternatives.ToString(CultureInfo.InvariantCulture),
            ["--min-confidence"] = labelling.MinConfidence?.ToString(CultureInfo.InvariantCulture) ?? "the model's",
            ["--choose"] = string.Join("; ", labelling.ChosenLabels.OrderBy(head => head.Key, StringComparer.Ordinal)
                .Select(head => $"{head.Key}={string.Join(',', head.Value.Order(StringComparer.Ordinal))}")),
            ["--fields"] = $"{labelling.Fields}",
            ["--explain"] = $"{labelling.Explain}",
        };
    }
}
