using System.Collections.Immutable;
using Classifier.MLNet.Transforms;

namespace Classifier.MLNet.Formats;

/// <summary><c>TERMTRNF</c>: the pairs of columns; bool for each, whether its keys have textual names. Their vocabularies stand in <c>Vocabulary</c>.</summary>
internal sealed class ValueToKeyFormat()
    : ComponentFormat<ValueToKeyTransform>(new("TERMTRNF", 0x00010003, 0x00010003, "TermTransform"), DataAssembly)
{
    private const string Vocabulary = "Vocabulary";

    protected override ValueToKeyTransform ReadComponent(ComponentReader reader)
    {
        var pairs = ColumnPairs.Read(reader);
        var vocabularies = reader.Component<TermMaps>(Vocabulary).Vocabularies;
        if (vocabularies.Length != pairs.Length)
            throw reader.Block.Fault($"{vocabularies.Length} vocabularies for {pairs.Length} columns");
        var columns = ImmutableArray.CreateBuilder<ValueToKeyColumn>(pairs.Length);
        foreach (var (output, input) in pairs)
            columns.Add(new ValueToKeyColumn(output, input, vocabularies[columns.Count]) { HasTextNames = reader.Block.Bool() });
        return new ValueToKeyTransform(columns.MoveToImmutable());
    }

    protected override void WriteComponent(ValueToKeyTransform component, ComponentWriter writer)
    {
        ColumnPairs.Write(writer, component.Columns);
        foreach (var column in component.Columns)
            writer.Block.Bool(column.HasTextNames);
        writer.Component(Vocabulary, new TermMaps([.. component.Columns.Select(c => c.Vocabulary)]));
    }
}
