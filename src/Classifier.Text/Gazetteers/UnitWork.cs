namespace Classifier.Text.Gazetteers;

/// <summary>What the finder needs while it reads a text, made once for a thread.</summary>
internal sealed class UnitWork
{
    /// <param name="gazetteer">The units.</param>
    /// <param name="sets">Makes their sets.</param>
    public UnitWork(Gazetteer gazetteer, UnitSets sets)
    {
        Narrowing = new UnitNarrowing(sets, gazetteer.Territory);
        Selection = new UnitSelection(Narrowing);
    }

    /// <summary>The names met.</summary>
    public UnitReferences References { get; } = new();

    /// <summary>Narrows their sets of units.</summary>
    public UnitNarrowing Narrowing { get; }

    /// <summary>The units named with their kind.</summary>
    public NamedUnits Named { get; } = new();

    /// <summary>Selects among the units of a set.</summary>
    public UnitSelection Selection { get; }

    /// <summary>Whether a long text has made it so large that it is better not kept.</summary>
    public bool IsLarge => References.IsLarge || Narrowing.Answers.IsLarge;

    /// <summary>Forgets the text.</summary>
    public void Clear()
    {
        References.Clear();
        Narrowing.Answers.Clear();
        Named.Clear();
    }
}
