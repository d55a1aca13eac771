namespace Classifier.Cli.Batch.Inputs;

/// <summary>What a file of the input holds.</summary>
internal enum InputKind
{
    /// <summary>A JSON object a line.</summary>
    JsonLines,

    /// <summary>Records with commas, or else semicolons, tabs or bars between fields.</summary>
    Csv,

    /// <summary>Records with tabs between fields.</summary>
    Tsv,

    /// <summary>One document.</summary>
    Document,
}

/// <summary>Tells what a file holds by its name.</summary>
internal static class InputKinds
{
    private static readonly Dictionary<string, InputKind> OfEnding = new(StringComparer.OrdinalIgnoreCase)
    {
        [".jsonl"] = InputKind.JsonLines,
        [".ndjson"] = InputKind.JsonLines,
        [".csv"] = InputKind.Csv,
        [".tsv"] = InputKind.Tsv,
        [".txt"] = InputKind.Document,
        [".html"] = InputKind.Document,
        [".htm"] = InputKind.Document,
        [".docx"] = InputKind.Document,
        [".pdf"] = InputKind.Document,
    };

    /// <summary>Null when the name says nothing. <c>.gz</c> at its end does not count.</summary>
    public static InputKind? Of(string path)
    {
        if (path.EndsWith(InputFile.GzipEnding, StringComparison.OrdinalIgnoreCase))
            path = path[..^InputFile.GzipEnding.Length];
        return OfEnding.TryGetValue(Path.GetExtension(path), out var kind) ? kind : null;
    }
}
