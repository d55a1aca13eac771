using Classifier.Text.Gazetteers;
using Classifier.Text.Normalization;
using Classifier.Text.Tokens;

namespace Classifier.Text.Tests.Reference.Gazetteers;

/// <summary>
/// Decides which bare names mean a unit. The first rule that fits decides:
/// <list type="number">
/// <item>A name right after a unit that lies in it means that: <c>huyện Thường Tín, Hà Nội</c>. The only rule for a name that needs its kind.</item>
/// <item>A name of a province means the province, or the city before or after which there was no province of that name (Huế).</item>
/// <item>A name right before a unit that it lies in means that: <c>Ninh Sở, Thường Tín, Hà Nội</c>.</item>
/// <item>The unit that the same text names with its kind; a city inside a province, of two syllables or more, with the units of that name
/// in the province; a district or commune of three syllables or more whose name no other unit bore at the same time, unless a commune's name begins like that of a person.</item>
/// <item>A name right after a unit that it lies in means that.</item>
/// <item>After a comma or <c>và</c>, a unit of the kind and province of the one before: <c>các xã Tân Minh, Ninh Sở</c>.</item>
/// </list>
/// All others are dropped, and of the names of communes those that words around them give to something else.
/// </summary>
internal sealed class BareNames(
    Gazetteer gazetteer, UnitNarrowing narrowing, BareNameContext context, NormalizedText text, List<UnitReference> references)
{
    private const int LongName = 3;
    private const int CityName = 2;
    private readonly Dictionary<UnitName, HashSet<AdministrativeUnit>> _named = Named(references);
    private readonly Dictionary<UnitCandidates, UnitCandidates> _known = [];

    /// <summary>Narrows the bare names and takes those that mean no unit out of the list.</summary>
    public void Decide()
    {
        // From the right, so that of three names in a row the middle one is known when the first is looked at.
        var before = new UnitCandidates[references.Count];
        for (var i = references.Count - 1; i >= 0; i--)
            before[i] = references[i].IsBare && references[i].Name.Use != NameUse.Kind && i + 1 < references.Count && IsNext(i + 1)
                ? narrowing.Enclosed(references[i].Candidates, Enclosing(i + 1, before))
                : UnitCandidates.None;
        for (var i = 0; i < references.Count; i++)
            if (references[i].IsBare)
                references[i].Keep(Meant(i, before[i]) is var meant && IsOtherThanCommune(references[i], meant) ? UnitCandidates.None : meant);
        references.RemoveAll(r => r.Candidates.IsEmpty);
    }

    private UnitCandidates Meant(int index, UnitCandidates inNext)
    {
        var reference = references[index];
        var last = index > 0 && IsNext(index) ? references[index - 1].Candidates : UnitCandidates.None;
        var parents = narrowing.Enclosing(reference.Candidates, last);
        if (!parents.IsEmpty || reference.Name.Use == NameUse.Kind || IsPerhapsAWord(reference))
            return parents;
        if (!reference.Name.Provincial.IsEmpty && reference.Candidates == reference.Name.All)
            return reference.Name.Provincial;
        if (!inNext.IsEmpty)
            return inNext;
        if (Known(reference) is { IsEmpty: false } known)
            return known;
        var inLast = narrowing.Enclosed(reference.Candidates, last);
        return !inLast.IsEmpty || index == 0 || !IsListed(index) ? inLast : narrowing.Siblings(reference.Candidates, references[index - 1].Candidates);
    }

    private bool IsPerhapsAWord(UnitReference reference) => reference.Name.Use == NameUse.Word && IsInCapitals(reference)
        && !references.Any(r => r.Name == reference.Name && !(r.IsBare && IsInCapitals(r)));

    private bool IsOtherThanCommune(UnitReference reference, UnitCandidates meant) =>
        meant.HighestTier == UnitTier.Commune && !meant.IsEmpty && context.IsOtherThanCommune(text, reference.Token, reference.End);

    private UnitCandidates Enclosing(int index, UnitCandidates[] inNext) =>
        !inNext[index].IsEmpty ? inNext[index]
        : !references[index].IsBare ? references[index].Candidates
        // Of a bare name that nothing is known of, only the provinces are sure.
        : narrowing.Provinces(references[index].Candidates);

    private UnitCandidates Known(UnitReference reference)
    {
        if (!_known.TryGetValue(reference.Candidates, out var known))
            _known.Add(reference.Candidates, known = reference.Candidates.Where(u => IsNamed(reference, u) || SharesCity(reference, u) || IsLongAndUnique(reference, u)));
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

    private bool IsLongAndUnique(UnitReference reference, AdministrativeUnit unit) =>
        reference.NameLength >= LongName && !(unit.Tier == UnitTier.Commune && context.IsPerson(text, reference.End - reference.NameLength)) && reference.Name.All.Units.All(u => u == unit || !u.Overlaps(unit));

    private bool SameProvince(AdministrativeUnit one, AdministrativeUnit other) =>
        gazetteer.Province(one) is { } a && gazetteer.Province(other) is { } b
        && (a == b || a.Code == b.Code || a.SuccessorCodes.Contains(b.Code) || b.SuccessorCodes.Contains(a.Code));

    /// <summary>Nothing but a space, comma, hyphen or bracket, or <c>thuộc</c> or <c>của</c>, between a name and the one before it. In capitals a space is not
    /// enough after a bare name, which may be no name there.</summary>
    private bool IsNext(int index) => Between(index) is " " ? !IsInCapitals(references[index - 1]) || !references[index - 1].IsBare : Between(index) is ", " or "," or ",\n" or " - " or "-" or " (" or "(" or "\n("
        or " thuộc " or ", thuộc " or " của " or " thuoc " or ", thuoc " or " cua ";

    private bool IsInCapitals(UnitReference reference) => text.Tokens[reference.Token].Case == LetterCase.Upper;

    private bool IsListed(int index) => Between(index) is ", " or "," or ",\n" or " và " or ", và " or " va " or ", va ";

    private ReadOnlySpan<char> Between(int index)
    {
        var (last, next) = (references[index - 1].End - 1, references[index].Token);
        return next == last + 1 ? NameText.Joint(text, next) : text.Folded[text.Tokens[last].End..text.Tokens[next].Start];
    }
}
