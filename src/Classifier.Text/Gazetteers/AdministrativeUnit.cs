namespace Classifier.Text.Gazetteers;

/// <summary>
/// A unit over a stretch of time in which its code, name, kind and parent stayed the same. A unit that was renamed, raised or moved is
/// several of these with one code and stretches that do not overlap.
/// </summary>
/// <param name="Code">The General Statistics Office's code: 2 digits for a province, 3 for a district, 5 for a commune.
/// A code says which unit only together with a date: 24 was Bắc Giang and is Bắc Ninh.</param>
/// <param name="Name">The name without the kind: <c>Thường Tín</c>, <c>1</c>.</param>
/// <param name="Kind">What it is.</param>
/// <param name="ParentCode">The unit it belongs to; empty for a province.</param>
/// <param name="ValidFrom">Its first day; null when that was before 11 September 2019, the first day the data knows.</param>
/// <param name="ValidUntil">Its last day; null while it lasts. Days before 30 June 2025 are as exact as the data's snapshots: a unit that
/// was dissolved ends on the day it was last listed.</param>
/// <param name="SuccessorCodes">The units that took over on the day after <paramref name="ValidUntil"/>, by code; several where a commune
/// was divided. Empty while the unit lasts, for districts that ended with their tier, and where the data does not say.</param>
public sealed record AdministrativeUnit(
    string Code, string Name, UnitKind Kind, string ParentCode, DateOnly? ValidFrom, DateOnly? ValidUntil, IReadOnlyList<string> SuccessorCodes)
{
    /// <summary>Kind and name: <c>Huyện Thường Tín</c>.</summary>
    public string FullName => $"{Kind.Word()} {Name}";

    /// <summary>The tier of <see cref="Kind"/>.</summary>
    public UnitTier Tier => Kind.Tier();

    /// <summary>Whether the unit existed, as it is described here, on a day.</summary>
    public bool IsValidOn(DateOnly date) => DaysFrom(date) == 0;

    /// <summary>How many days lie between a day and the unit's time; 0 when the day is in it.</summary>
    internal int DaysFrom(DateOnly date) =>
        ValidFrom is { } from && date < from ? from.DayNumber - date.DayNumber
        : ValidUntil is { } until && date > until ? date.DayNumber - until.DayNumber
        : 0;

    internal bool Overlaps(AdministrativeUnit other) =>
        (ValidUntil ?? DateOnly.MaxValue) >= (other.ValidFrom ?? DateOnly.MinValue)
        && (other.ValidUntil ?? DateOnly.MaxValue) >= (ValidFrom ?? DateOnly.MinValue);
}
