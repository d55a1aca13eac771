namespace Classifier.Text.Gazetteers;

/// <summary>A name met in a text, with the units it may still mean. Rules narrow <see cref="Candidates"/>; an empty list drops the name.</summary>
internal sealed class UnitReference(UnitName name, int kinds, int token, int nameToken, int end, int sentence)
{
    /// <summary>The name as met.</summary>
    public UnitName Name { get; } = name;

    /// <summary>The kinds told by the word before the name, 0 for a bare name.</summary>
    public int Kinds { get; } = kinds;

    /// <summary>The first token of the mention.</summary>
    public int Token { get; } = token;

    /// <summary>The first token of the name itself.</summary>
    public int NameToken { get; } = nameToken;

    /// <summary>The token after the last.</summary>
    public int End { get; } = end;

    /// <summary>The sentence it stands in, from 0.</summary>
    public int Sentence { get; } = sentence;

    /// <summary>The units it may mean.</summary>
    public IReadOnlyList<AdministrativeUnit> Candidates { get; private set; } =
        kinds == 0 ? name.Units : [.. name.Units.Where(u => u.Kind.IsIn(kinds))];

    /// <summary>Whether no kind word stands before the name.</summary>
    public bool IsBare => Kinds == 0;

    /// <summary>Whether only one unit is left.</summary>
    public bool IsSettled => Candidates.Count == 1;

    /// <summary>Keeps these candidates only.</summary>
    public void Keep(IReadOnlyList<AdministrativeUnit> candidates) => Candidates = candidates;

    /// <summary>Keeps those for which the condition holds, unless it holds for none; true when it holds for any.</summary>
    public bool Narrow(Func<AdministrativeUnit, bool> condition)
    {
        var left = Candidates.Where(condition).ToArray();
        if (left.Length > 0)
            Candidates = left;
        return left.Length > 0;
    }
}
