using System.Text;

namespace Classifier.Text.Gazetteers;

/// <summary>Every spelling of the name of every unit and alias, one on each line, with the units that bear it.</summary>
internal sealed class UnitSpellings
{
    private const int NumberLength = 2;
    private const int LongestName = 128;
    private readonly StringBuilder _lines = new();
    private readonly List<int> _owners = [];

    /// <param name="gazetteer">The units.</param>
    public UnitSpellings(Gazetteer gazetteer)
    {
        Span<char> letters = stackalloc char[LongestName];
        for (var i = 0; i < gazetteer.Table.Count; i++)
        {
            var name = letters[..Encoding.UTF8.GetChars(gazetteer.Table.Name(i), letters)];
            if (HasOneSpelling(name))
                Add(name, i);
            else
                AddAll(name.ToString(), i);
        }
        for (var i = 0; i < UnitAlias.All.Count; i++)
            AddAll(UnitAlias.All[i].Name, ~i);
    }

    /// <summary>The spellings.</summary>
    public string Lines => _lines.ToString();

    /// <summary>The unit of each line by position, or the complement of an alias by its place among <see cref="UnitAlias.All"/>.</summary>
    public IReadOnlyList<int> Owners => _owners;

    // Only marks a name off for SpellingVariants, which decides.
    private static bool HasOneSpelling(ReadOnlySpan<char> name) => name.Length > NumberLength && !name.ContainsAny('k', '\'');

    private void AddAll(string name, int owner)
    {
        foreach (var spelling in SpellingVariants.Of(name))
            Add(spelling, owner);
    }

    private void Add(ReadOnlySpan<char> spelling, int owner)
    {
        _lines.Append(spelling).Append('\n');
        _owners.Add(owner);
    }
}
