using System.Collections.Immutable;
using Classifier.MLNet.Transforms;

namespace Classifier.MLNet.Formats;

/// <summary><c>SELCOLST</c>: bool keep, bool keep hidden columns, bool ignore missing columns, int32 columns, their names.</summary>
internal sealed class SelectColumnsFormat()
    : ComponentFormat<SelectColumnsTransform>(new("SELCOLST", 0x00010001, 0x00010001, "SelectColumnsTransform"), DataAssembly)
{
    private const int NameSize = 4;

    protected override SelectColumnsTransform ReadComponent(ComponentReader reader)
    {
        var (keep, keepHidden, ignoreMissing) = (reader.Block.Bool(), reader.Block.Bool(), reader.Block.Bool());
        var names = ImmutableArray.CreateBuilder<string>();
        for (var left = reader.Block.Count(NameSize); left > 0; left--)
            names.Add(reader.String());
        return new SelectColumnsTransform(keep, names.ToImmutable()) { KeepHidden = keepHidden, IgnoreMissing = ignoreMissing };
    }

    protected override void WriteComponent(SelectColumnsTransform component, ComponentWriter writer)
    {
        writer.Block.Bool(component.Keep);
        writer.Block.Bool(component.KeepHidden);
        writer.Block.Bool(component.IgnoreMissing);
        writer.Block.Int32(component.Columns.Length);
        foreach (var name in component.Columns)
            writer.String(name);
    }
}
