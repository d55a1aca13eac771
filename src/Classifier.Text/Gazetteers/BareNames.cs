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
internal sealed class BareNames(Gazetteer gazetteer, UnitNarrowing narrowing, NormalizedText text, List<UnitReference> references)
{
    private const int LongName = 3;
    private const int CityName = 2;
    private readonly Dictionary<UnitName, HashSet<AdministrativeUnit>> _named = Named(references);
    private readonly Dictionary<UnitName, UnitCandidates> _known = [];

    /// <summary>Narrows the bare names and takes those that mean no unit out of the list.</summary>
    public void Decide()
    {
        // From the right, so that of three names in a row the middle one is known when the first is looked at.
        var before = new UnitCandidates[references.Count];
        for (var i = references.Count - 1; i >= 0; i--)
            before[i] = references[i].IsBare && !references[i].Name.NeedsKind && i + 1 < references.Count && IsNext(i + 1)
                ? narrowing.Enclosed(references[i].Candidates, Enclosing(i + 1, before))
                : UnitCandidates.None;
        for (var i = 0; i < references.Count; i++)
            if (references[i].IsBare)
                references[i].Keep(Meant(i, before[i]));
        references.RemoveAll(r => r.Candidates.IsEmpty);
    }

    private UnitCandidates Meant(int index, UnitCandidates inNext)
    {
        var reference = references[index];
        var last = index > 0 && IsNext(index) ? references[index - 1].Candidates : UnitCandidates.None;
        var parents = narrowing.Enclosing(reference.Candidates, last);
        if (!parents.IsEmpty || reference.Name.NeedsKind)
            return parents;
        if (!reference.Name.Provincial.IsEmpty)
            return reference.Name.Provincial;
        var enclosed = narrowing.Either(reference.Name, inNext, narrowing.Enclosed(reference.Candidates, last));
        if (!enclosed.IsEmpty)
            return enclosed;
        var known = Known(reference);
        return !known.IsEmpty || index == 0 || !IsListed(index) ? known : narrowing.Siblings(reference.Candidates, references[index - 1].Candidates);
    }

    private UnitCandidates Enclosing(int index, UnitCandidates[] inNext) =>
        !inNext[index].IsEmpty ? inNext[index]
        : !references[index].IsBare ? references[index].Candidates
        // Of a bare name that nothing is known of, only the provinces are sure.
        : narrowing.Provinces(references[index].Candidates);

    private UnitCandidates Known(UnitReference reference)
    {
        if (!_known.TryGetValue(reference.Name, out var known))
            _known.Add(reference.Name, known = reference.Name.All.Where(u => IsNamed(reference, u) || SharesCity(reference, u) || IsLongAndUnique(reference, u)));
        return known;
    }

    private static Dictionary<UnitName, HashSet<AdministrativeUnit>> Named(List<UnitReference> references)
    {
        var named = new Dictionary<UnitName, HashSet<AdministrativeUnit>>();
        foreach (var (name, candidates) in references.Where(r => !r.IsBare).Select(r => (r.Name, r.Candidates)).Distinct())
        {
            if (!named.TryGetValue(name, out var units))
                named.Add(name, units = new(ReferenceEqualityComparer.Instance));
            units.UnionWith(candidates.Units);
        }
        return named;
    }

    private bool IsNamed(UnitReference reference, AdministrativeUnit unit) =>
        _named.TryGetValue(reference.Name, out var units) && units.Contains(unit);

    private bool SharesCity(UnitReference reference, AdministrativeUnit unit) =>
        reference.NameLength >= CityName
        && reference.Name.All.Units.Any(c => c.Kind == UnitKind.ProvincialCity && (c == unit || SameProvince(c, unit)));

    private static bool IsLongAndUnique(UnitReference reference, AdministrativeUnit unit) =>
        reference.NameLength >= LongName && reference.Name.All.Units.All(u => u == unit || !u.Overlaps(unit));

    private bool SameProvince(AdministrativeUnit one, AdministrativeUnit other) =>
        gazetteer.Province(one) is { } a && gazetteer.Province(other) is { } b
        && (a == b || a.Code == b.Code || a.SuccessorCodes.Contains(b.Code) || b.SuccessorCodes.Contains(a.Code));

    /// <summary>Nothing but a space, comma, hyphen or bracket, or <c>thuộc</c> or <c>của</c>, between a name and the one before it.</summary>
    private bool IsNext(int index) => Between(index) is " " or ", " or "," or " - " or "-" or " (" or "(" or " thuộc " or ", thuộc " or " của ";

    private bool IsListed(int index) => Between(index) is ", " or "," or " và " or ", và ";

    private ReadOnlySpan<char> Between(int index) =>
        text.Folded[text.Tokens[references[index - 1].End - 1].End..text.Tokens[references[index].Token].Start];
}
