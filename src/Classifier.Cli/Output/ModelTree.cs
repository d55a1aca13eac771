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
        Columns(text, "output columns", model.OutputColumns.Except(model.InputColumns));
        text.Append("components\n");
        Component(text, model.Root, "  ");
        return text.ToString();
    }

    private static void Columns(StringBuilder text, string title, IEnumerable<ColumnSchema> columns)
    {
        text.Append(title).Append('\n');
        foreach (var column in columns)
            text.Append("  ").Append(Printable.Text(column.Name)).Append(": ").Append(Printable.Text(column.Type.ToString())).Append('\n');
    }

    private static void Component(StringBuilder text, ComponentOutline component, string indent)
    {
        text.Append(Invariant($"{indent}{component.Name}  {component.Signature.TrimEnd()} {component.Version} ({component.Kind}), {component.BlockLength} bytes\n"));
        foreach (var fact in component.Facts)
            text.Append(indent).Append("  · ").Append(Printable.Text(fact.Name)).Append(": ").Append(Printable.Text(fact.Value)).Append('\n');
        foreach (var part in component.Parts)
            Component(text, part, indent + "  ");
    }
}
