using Classifier.Text.Normalization;

namespace Classifier.Text.Gazetteers;

/// <summary>
/// Decides which bare names mean a unit. The first rule that fits decides:
/// <list type="number">
/// <item>A name right after a unit that lies in it means that: <c>huyện Thường Tín, Hà Nội</c>. The only rule for a name that needs its kind.</item>
/// <item>A name of a province means the province, or the city before or after which there was no province of that name (Huế).</item>
/// <item>A name right before a unit that it lies in, or right after one, means that: <c>Ninh Sở, Thường Tín, Hà Nội</c>.</item>
/// <item>The unit that the same text names with its kind; a city inside a province, of two syllables or more, with the units of that name
/// in the province; a district or commune of three syllables or more whose name no other unit bore at the same time.</item>
/// <item>After a comma or <c>và</c>, a unit of the kind and province of the one before: <c>các xã Tân Minh, Ninh Sở</c>.</item>
/// </list>
/// All others are dropped.
/// </summary>
internal sealed class BareNames(Gazetteer gazetteer, NormalizedText text, List<UnitReference> references)
{
    private const int LongName = 3;
    private const int CityName = 2;
    private readonly ILookup<UnitName, AdministrativeUnit> _named = references
        .Where(r => !r.IsBare).SelectMany(r => r.Candidates, (r, u) => (r.Name, Unit: u)).Distinct().ToLookup(n => n.Name, n => n.Unit);

    /// <summary>Narrows the bare names and takes those that mean no unit out of the list.</summary>
    public void Decide()
    {
        // From the right, so that of three names in a row the middle one is known when the first is looked at.
        var before = new IReadOnlyList<AdministrativeUnit>[references.Count];
        for (var i = references.Count - 1; i >= 0; i--)
            before[i] = references[i].IsBare && !references[i].Name.NeedsKind && i + 1 < references.Count && IsNext(i + 1)
                ? [.. references[i].Candidates.Where(u => Enclosing(i + 1, before).Any(p => gazetteer.Encloses(p, u)))]
                : [];
        for (var i = 0; i < references.Count; i++)
            if (references[i].IsBare)
                references[i].Keep(Meant(i, before[i]));
        references.RemoveAll(r => r.Candidates.Count == 0);
    }

    private AdministrativeUnit[] Meant(int index, IReadOnlyList<AdministrativeUnit> inNext)
    {
        var reference = references[index];
        var all = reference.Candidates;
        var last = index > 0 && IsNext(index) ? references[index - 1].Candidates : [];
        AdministrativeUnit[] enclosing = [.. last.Where(p => p.Tier < UnitTier.Commune)];
        AdministrativeUnit[] parents = [.. all.Where(p => p.Tier < UnitTier.Commune && last.Any(u => gazetteer.Encloses(p, u)))];
        if (parents.Length > 0 || reference.Name.NeedsKind)
            return parents;
        var provinces = all.Where(u => u.Tier == UnitTier.Province).ToArray();
        if (provinces.Length > 0)
            return [.. all.Where(u => u.Tier == UnitTier.Province || (u.Kind == UnitKind.ProvincialCity && !provinces.Any(u.Overlaps)))];
        AdministrativeUnit[] enclosed = [.. all.Where(u => inNext.Contains(u) || enclosing.Any(p => gazetteer.Encloses(p, u)))];
        if (enclosed.Length > 0)
            return enclosed;
        AdministrativeUnit[] known = [.. all.Where(u => IsNamed(reference, u) || SharesCity(reference, u) || IsLongAndUnique(reference, u))];
        return known.Length > 0 || index == 0 || !IsListed(index) ? known : Siblings(references[index - 1], all);
    }

    private IEnumerable<AdministrativeUnit> Enclosing(int index, IReadOnlyList<AdministrativeUnit>[] inNext)
    {
        var isKnown = inNext[index].Count > 0;
        // Of a bare name that nothing is known of, only the provinces are sure.
        var below = isKnown || !references[index].IsBare ? UnitTier.Commune : UnitTier.District;
        return (isKnown ? inNext[index] : references[index].Candidates).Where(u => u.Tier < below);
    }

    private bool IsNamed(UnitReference reference, AdministrativeUnit unit) => _named[reference.Name].Contains(unit);

    private bool SharesCity(UnitReference reference, AdministrativeUnit unit) =>
        reference.NameLength >= CityName
        && reference.Name.Units.Any(c => c.Kind == UnitKind.ProvincialCity && (c == unit || SameProvince(c, unit)));

    private static bool IsLongAndUnique(UnitReference reference, AdministrativeUnit unit) =>
        reference.NameLength >= LongName && reference.Name.Units.All(u => u == unit || !u.Overlaps(unit));

    // By sets, since a numbered ward before a frequent name makes for tens of thousands of pairs.
    private AdministrativeUnit[] Siblings(UnitReference before, IReadOnlyList<AdministrativeUnit> all)
    {
        var own = before.Candidates.Select(s => (s.Kind, gazetteer.Province(s)?.Code)).ToHashSet();
        var later = before.Candidates.SelectMany(s => gazetteer.Province(s)?.SuccessorCodes ?? [], (s, code) => (s.Kind, (string?)code)).ToHashSet();
        return [.. all.Where(u => gazetteer.Province(u) is { } province
            && (own.Contains((u.Kind, province.Code)) || later.Contains((u.Kind, province.Code))
                || province.SuccessorCodes.Any(code => own.Contains((u.Kind, code)))))];
    }

    private bool SameProvince(AdministrativeUnit one, AdministrativeUnit other) =>
        gazetteer.Province(one) is { } a && gazetteer.Province(other) is { } b
        && (a == b || a.Code == b.Code || a.SuccessorCodes.Contains(b.Code) || b.SuccessorCodes.Contains(a.Code));

    /// <summary>Nothing but a space, comma, hyphen or bracket, or <c>thuộc</c> or <c>của</c>, between a name and the one before it.</summary>
    private bool IsNext(int index) => Between(index) is " " or ", " or "," or " - " or "-" or " (" or "(" or " thuộc " or ", thuộc " or " của ";

    private bool IsListed(int index) => Between(index) is ", " or "," or " và " or ", và ";

    private ReadOnlySpan<char> Between(int index) =>
        text.Folded[text.Tokens[references[index - 1].End - 1].End..text.Tokens[references[index].Token].Start];
}
