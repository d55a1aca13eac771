namespace Classifier.Text.Gazetteers;

/// <summary>
/// Which units are of the kind and in the province of one of a set, or in the province's heir. By marks for kinds and provinces, since a numbered
/// ward before a frequent name makes for tens of thousands of pairs. For one thread.
/// </summary>
internal sealed class SiblingMarks(UnitTable table, UnitTerritory territory)
{
    // Codes of provinces have two digits.
    private const int ProvinceCodes = 100;
    private const int CodeFactor = 10_000;
    private const int KindCount = (int)UnitKind.SpecialZone + 1;

    private readonly bool[] _own = new bool[KindCount * ProvinceCodes];
    private readonly bool[] _later = new bool[KindCount * ProvinceCodes];

    /// <summary>Marks the kinds and provinces of a set, and nothing else.</summary>
    public void Mark(UnitCandidates units)
    {
        Array.Clear(_own);
        Array.Clear(_later);
        foreach (var unit in units.Units)
            if (territory.Province(unit) is var province and not UnitTerritory.None)
            {
                _own[Place(unit, table.Code(province))] = true;
                foreach (var code in territory.Successors(province))
                    _later[Place(unit, code)] = true;
            }
    }

    /// <summary>Whether a unit is of a marked kind in the same province, or in one that took over the other.</summary>
    public bool Has(int unit)
    {
        var province = territory.Province(unit);
        if (province == UnitTerritory.None)
            return false;
        var place = Place(unit, table.Code(province));
        if (_own[place] || _later[place])
            return true;
        foreach (var code in territory.Successors(province))
            if (_own[Place(unit, code)])
                return true;
        return false;
    }

    private int Place(int unit, int provinceCode) => ((int)table.Kind(unit) * ProvinceCodes) + (provinceCode / CodeFactor);
}
