namespace Classifier.Text.Gazetteers;

/// <summary>A name met in a text, with the units it may still mean. Rules narrow <see cref="Candidates"/>; an empty list drops the name.</summary>
internal sealed class UnitReference
{
    /// <param name="name">The name as met.</param>
    /// <param name="kinds">The kinds told by the word before the name, 0 for a bare name.</param>
    /// <param name="token">The first token of the mention.</param>
    /// <param name="nameToken">The first token of the name itself.</param>
    /// <param name="end">The token after the last.</param>
    /// <param name="sentence">The sentence it stands in, from 0.</param>
    public UnitReference(UnitName name, int kinds, int token, int nameToken, int end, int sentence)
    {
        (Name, IsBare, Token, NameLength, End, Sentence) = (name, kinds == 0, token, end - nameToken, end, sentence);
        Keep(IsBare ? name.Units : [.. name.Units.Where(u => u.Kind.IsIn(kinds))]);
    }

    /// <summary>The name as met.</summary>
    public UnitName Name { get; }

    /// <summary>Whether no kind word stands before the name.</summary>
    public bool IsBare { get; }

    /// <summary>The first token of the mention.</summary>
    public int Token { get; }

    /// <summary>How many tokens the name has without the kind word.</summary>
    public int NameLength { get; }

    /// <summary>The token after the last.</summary>
    public int End { get; }

    /// <summary>The sentence it stands in, from 0.</summary>
    public int Sentence { get; }

    /// <summary>The units it may mean.</summary>
    public IReadOnlyList<AdministrativeUnit> Candidates { get; private set; } = [];

    /// <summary>The tier of the largest unit it may mean.</summary>
    public UnitTier HighestTier { get; private set; }

    /// <summary>The tier of the smallest unit it may mean.</summary>
    public UnitTier LowestTier { get; private set; }

    /// <summary>Whether only one unit is left.</summary>
    public bool IsSettled => Candidates.Count == 1;

    /// <summary>Keeps these candidates only; the tiers mean nothing when there are none.</summary>
    public void Keep(IReadOnlyList<AdministrativeUnit> candidates)
    {
        Candidates = candidates;
        (HighestTier, LowestTier) = (UnitTier.Commune, UnitTier.Province);
        foreach (var unit in candidates)
        {
            HighestTier = unit.Tier < HighestTier ? unit.Tier : HighestTier;
            LowestTier = unit.Tier > LowestTier ? unit.Tier : LowestTier;
        }
    }

    /// <summary>Keeps those for which the condition holds, unless it holds for none; true when it holds for any.</summary>
    public bool Narrow(Func<AdministrativeUnit, bool> condition)
    {
        var left = Candidates.Where(condition).ToArray();
        if (left.Length > 0)
            Keep(left);
        return left.Length > 0;
    }
}
