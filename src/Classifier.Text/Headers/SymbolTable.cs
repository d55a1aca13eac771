namespace Classifier.Text.Headers;

/// <summary>
/// The abbreviations of <c>symbols.tsv</c>: kinds of documents, and bodies with their tier. Immutable. A few abbreviations are both, as
/// <c>CT</c> (directive, tax department).
/// </summary>
internal sealed class SymbolTable
{
    private readonly Dictionary<string, SymbolEntry> _types = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, SymbolEntry> _bodies = new(StringComparer.OrdinalIgnoreCase);

    private SymbolTable()
    {
        const string resource = "symbols.tsv";
        using var reader = new StreamReader(typeof(SymbolTable).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"{resource} is not embedded."));
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#')
                Add(line.Split('\t'));
    }

    /// <summary>The table in this assembly.</summary>
    public static SymbolTable Default { get; } = new();

    public IReadOnlyCollection<SymbolEntry> Types => _types.Values;

    public IReadOnlyCollection<SymbolEntry> Bodies => _bodies.Values;

    /// <summary>The kind of document an abbreviation stands for.</summary>
    /// <param name="abbreviation">With or without digits at its end.</param>
    /// <param name="anyCase">Letter case does not matter; otherwise it does, but for an abbreviation all in upper case.</param>
    public SymbolEntry? Type(string abbreviation, bool anyCase) => Find(_types, abbreviation, anyCase);

    /// <summary>The body an abbreviation stands for.</summary>
    /// <inheritdoc cref="Type" path="/param"/>
    public SymbolEntry? Body(string abbreviation, bool anyCase) => Find(_bodies, abbreviation, anyCase);

    private static SymbolEntry? Find(Dictionary<string, SymbolEntry> table, string abbreviation, bool anyCase)
    {
        var letters = abbreviation.AsSpan().TrimEnd("0123456789");
        if (!table.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(letters, out var entry))
            return null;
        return anyCase || letters.SequenceEqual(entry.Abbreviation) || !ContainsLower(letters) ? entry : null;
    }

    private static bool ContainsLower(ReadOnlySpan<char> letters)
    {
        foreach (var c in letters)
            if (char.IsLower(c))
                return true;
        return false;
    }

    private void Add(string[] cells)
    {
        if (cells is not [var kind, var abbreviation, var tier, var name])
            throw new InvalidDataException($"symbols.tsv has a line without four cells: '{string.Join('\t', cells)}'.");
        var isType = kind == "type";
        (isType ? _types : _bodies).Add(abbreviation, new(abbreviation, name, isType ? null : Enum.Parse<SymbolTier>(tier, ignoreCase: true)));
    }
}
