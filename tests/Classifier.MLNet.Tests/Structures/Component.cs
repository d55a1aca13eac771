namespace Classifier.MLNet.Tests.Structures;

/// <summary>A component whose block is read: it refers to strings, columns and the components and entries in its directory.</summary>
internal sealed class Component(ModelKey key, ZipEntries entries, string directory, ColumnNames columns, Faults faults)
    : Layout(key.Block, $"{directory}/Model.key", faults)
{
    public ColumnNames Columns => columns;

    /// <summary>How many components a directory may ask for at most.</summary>
    public int MostChildren => entries.Count;

    public string Str(string what) => key.Strings.Use(this, Int(what), what);

    public string? StrOrNull(string what)
    {
        var index = Int(what);
        return index == -1 ? null : key.Strings.Use(this, index, what);
    }

    public string[] Strs(int count, string what)
    {
        var result = new string[count];
        for (var i = 0; i < count; i++)
            result[i] = Str(what);
        return result;
    }

    /// <summary>Output and input columns, with which most transforms begin.</summary>
    public int Pairs()
    {
        var count = Count("column pairs", 8);
        Expect(count > 0, "has no columns");
        var outputs = new string[count];
        for (var i = 0; i < count; i++)
        {
            outputs[i] = Str("output column");
            columns.Read(this, Str("input column"));
        }

        foreach (var output in outputs)
            columns.Make(output);
        return count;
    }

    /// <summary>The size of the numbers of a predictor.</summary>
    public void FloatSize() => Int("size of a float", 4, 4);

    public bool HasChild(string name) => entries.Has($"{directory}/{name}/Model.key");

    public Facts Child(string name, Role role) => Child(name, role, columns);

    public Facts Child(string name, Role role, ColumnNames seen) => ComponentCheck.Check(entries, $"{directory}/{name}", role, seen, Faults);

    /// <summary>An entry of the directory beside the block.</summary>
    public byte[]? Entry(string name) => entries.Take($"{directory}/{name}");

    /// <summary>Strings of this component that another entry of its directory refers to; null if there is no such entry.</summary>
    public IReadOnlyList<string>? StringsOf(string name, int count)
    {
        if (Entry(name) is not { } bytes)
            return null;
        var layout = new Layout(bytes, $"{directory}/{name}", Faults);
        var result = layout.Ints(count, name).Select(index => key.Strings.Use(layout, index, name)).ToArray();
        layout.AtEnd("the entry");
        return result;
    }

    /// <summary>The columns at training time; null if they cannot be read.</summary>
    public IReadOnlyList<IdvColumn>? TrainSchema()
    {
        var bytes = Entry("TrainSchema");
        Expect(bytes != null, "has no TrainSchema beside it");
        return bytes == null ? null : IdvFile.Read(bytes, $"{directory}/TrainSchema", Faults);
    }

    public void ExpectAllRead()
    {
        AtEnd("the block");
        key.Strings.ExpectAllUsed(this);
    }
}
