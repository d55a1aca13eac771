namespace Classifier.Text.Gazetteers;

/// <summary>One name and every unit that bears it, has borne it, or has it for an alias. Two are equal only when they are the same object.</summary>
internal sealed class UnitName(IReadOnlyList<AdministrativeUnit> units, bool needsKind)
{
    /// <summary>The units, in the gazetteer's order.</summary>
    public IReadOnlyList<AdministrativeUnit> Units { get; } = units;

    /// <summary>Means something else when it stands alone: <c>Hồ Chí Minh</c>.</summary>
    public bool NeedsKind { get; } = needsKind;
}
