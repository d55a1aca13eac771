namespace Classifier.Text.Gazetteers;

/// <summary>A line of <c>aliases.tsv</c>.</summary>
/// <param name="Name">The other name.</param>
/// <param name="Code">Whose it is, over its whole history.</param>
/// <param name="NeedsKind">Whether it is a unit's name only after the kind's word or after a unit that lies in it.</param>
internal sealed record UnitAlias(string Name, string Code, bool NeedsKind)
{
    /// <summary>The aliases in this assembly.</summary>
    public static IReadOnlyList<UnitAlias> All { get; } = Read();

    private static List<UnitAlias> Read()
    {
        using var stream = typeof(UnitAlias).Assembly.GetManifestResourceStream("aliases.tsv")
            ?? throw new InvalidOperationException("aliases.tsv is not embedded.");
        using var reader = new StreamReader(stream);
        var aliases = new List<UnitAlias>();
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#')
                aliases.Add(line.Split('\t') is [var name, var code, "name" or "kind"] columns
                    ? new UnitAlias(name, code, columns[2] == "kind")
                    : throw new InvalidDataException($"An alias is a name, a code and a use: '{line}'."));
        return aliases;
    }
}
