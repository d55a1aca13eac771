namespace Classifier.Text.Gazetteers;

/// <summary>A line of <c>aliases.tsv</c>.</summary>
/// <param name="Name">The other name.</param>
/// <param name="Code">Whose it is, over its whole history; empty for a longer name that begins with a unit's and means something else.</param>
/// <param name="Use">Where it counts.</param>
internal sealed record UnitAlias(string Name, string Code, NameUse Use)
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
                aliases.Add(line.Split('\t') is [var name, var code, var use]
                    ? new UnitAlias(name, code, Enum.Parse<NameUse>(use, ignoreCase: true))
                    : throw new InvalidDataException($"An alias is a name, a code and a use: '{line}'."));
        return aliases;
    }
}
