using System.Text;
using Classifier.MLNet.Columns;
using Classifier.MLNet.Inspection;
using static System.FormattableString;

namespace Classifier.Cli.Output;

/// <summary>A model as an indented text: its columns, then a line for each component and one for each thing to know of it.</summary>
internal static class ModelTree
{
    public static string Format(ModelInspection model)
    {
        var text = new StringBuilder();
        Columns(text, "input columns", model.InputColumns);
        Columns(text, "output columns", model.OutputColumns.Where(o => model.InputColumns.All(i => i.Name != o.Name)));
        Component(text, model.Root, "");
        return text.ToString();
    }

    private static void Columns(StringBuilder text, string title, IEnumerable<ColumnSchema> columns)
    {
        text.Append(title).Append('\n');
        foreach (var column in columns)
            text.Append("  ").Append(Printable(column.Name)).Append(": ").Append(TypeName(column.Type)).Append('\n');
    }

    private static void Component(StringBuilder text, ComponentOutline component, string indent)
    {
        text.Append(Invariant($"{indent}{component.Name}  {component.Signature.TrimEnd()} {component.Version}, {component.BlockLength} bytes\n"));
        foreach (var fact in component.Facts)
            text.Append(indent).Append("  · ").Append(fact.Name).Append(": ").Append(Printable(fact.Value)).Append('\n');
        foreach (var part in component.Parts)
            Component(text, part, indent + "  ");
    }

    private static string TypeName(ColumnType type) => type switch
    {
        VectorType { Size: 0 } vector => $"vector of {TypeName(vector.Item)}",
        VectorType vector => Invariant($"vector of {vector.Size} {TypeName(vector.Item)}"),
        KeyType key => Invariant($"key of {key.Count}"),
        ScalarType { Codec: "TextSpan" } => "text",
        ScalarType { Codec: "Single" } => "number",
        ScalarType { Codec: "Boolean" } => "boolean",
        ScalarType scalar => scalar.Codec,
        _ => type.ToString(),
    };

    /// <summary>Names come from the file: what would move the terminal's cursor is shown by its number.</summary>
    private static string Printable(string text) =>
        string.Concat(text.Select(c => char.IsControl(c) || c is '\u2028' or '\u2029' ? Invariant($"<U+{(int)c:X4}>") : c.ToString()));
}
