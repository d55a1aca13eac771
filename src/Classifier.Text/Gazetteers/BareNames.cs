using Classifier.Text.Normalization;
using Classifier.Text.Tokens;

namespace Classifier.Text.Gazetteers;

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
internal readonly ref struct BareNames(UnitWork work, BareNameContext context, NormalizedText text)
{
    private const int LongName = 3;
    private const int CityName = 2;
    private readonly UnitNarrowing _narrowing = work.Narrowing;
    private readonly UnitTable _table = work.Narrowing.Sets.Table;
    private readonly Span<UnitReference> _references = work.References.All;

    /// <summary>Narrows the bare names and takes those that mean no unit out of the list.</summary>
    public void Decide()
    {
        // From the right, so that of three names in a row the middle one is known when the first is looked at.
        for (var i = _references.Length - 1; i >= 0; i--)
            _references[i].InNext = _references[i].IsBare && _references[i].Name.Use != NameUse.Kind && i + 1 < _references.Length && IsNext(i + 1)
                ? _narrowing.Enclosed(_references[i].Candidates, Enclosing(i + 1))
                : UnitCandidates.None;
        for (var i = 0; i < _references.Length; i++)
            if (_references[i].IsBare)
                _references[i].Candidates = Meant(i) is var meant && IsOtherThanCommune(_references[i], meant) ? UnitCandidates.None : meant;
        work.References.RemoveEmpty();
    }

    private UnitCandidates Meant(int index)
    {
        ref readonly var reference = ref _references[index];
        var last = index > 0 && IsNext(index) ? _references[index - 1].Candidates : UnitCandidates.None;
        var parents = _narrowing.Enclosing(reference.Candidates, last);
        if (!parents.IsEmpty || reference.Name.Use == NameUse.Kind || IsPerhapsAWord(reference))
            return parents;
        if (!reference.Name.Provincial.IsEmpty && reference.Candidates == reference.Name.All)
            return reference.Name.Provincial;
        if (reference.InNext is { IsEmpty: false } inNext)
            return inNext;
        if (Known(reference) is { IsEmpty: false } known)
            return known;
        var inLast = _narrowing.Enclosed(reference.Candidates, last);
        return !inLast.IsEmpty || index == 0 || !IsListed(index) ? inLast : _narrowing.Siblings(reference.Candidates, _references[index - 1].Candidates);
    }

    private bool IsPerhapsAWord(in UnitReference reference)
    {
        if (reference.Name.Use != NameUse.Word || !IsInCapitals(reference))
            return false;
        var (name, answers) = (reference.Name, _narrowing.Answers);
        if (answers.Find(UnitQuestion.Word, name.All, name) is { } known)
            return !known.IsEmpty;
        var isWord = true;
        foreach (ref readonly var other in _references)
            isWord &= other.Name != name || (other.IsBare && IsInCapitals(other));
        return !answers.Add(UnitQuestion.Word, name.All, name, isWord ? name.All : UnitCandidates.None).IsEmpty;
    }

    private bool IsOtherThanCommune(in UnitReference reference, UnitCandidates meant) =>
        meant.HighestTier == UnitTier.Commune && !meant.IsEmpty && context.IsOtherThanCommune(text, reference.Token, reference.End);

    private UnitCandidates Enclosing(int index) =>
        _references[index].InNext is { IsEmpty: false } inNext ? inNext
        : !_references[index].IsBare ? _references[index].Candidates
        // Of a bare name that nothing is known of, only the provinces are sure.
        : _narrowing.Provinces(_references[index].Candidates);

    private UnitCandidates Known(in UnitReference reference)
    {
        var (units, name) = (reference.Candidates, reference.Name);
        if (_narrowing.Answers.Find(UnitQuestion.Known, units, name) is { } known)
            return known;
        var left = _narrowing.Room(units);
        var count = 0;
        foreach (var unit in units.Units)
            if (work.Named.Has(_references, name, unit) || SharesCity(reference, unit) || IsLongAndUnique(reference, unit))
                left[count++] = unit;
        return _narrowing.Answers.Add(UnitQuestion.Known, units, name, _narrowing.Sets.Left(units, left[..count]));
    }

    private bool SharesCity(in UnitReference reference, ushort unit)
    {
        if (reference.NameLength < CityName || !UnitKind.ProvincialCity.IsIn(reference.Name.Kinds))
            return false;
        foreach (var city in reference.Name.All.Units)
            if (_table.Kind(city) == UnitKind.ProvincialCity && (city == unit || _narrowing.Territory.ShareProvince(city, unit)))
                return true;
        return false;
    }

    private bool IsLongAndUnique(in UnitReference reference, ushort unit)
    {
        if (reference.NameLength < LongName || (_table.Tier(unit) == UnitTier.Commune && context.IsPerson(text, reference.End - reference.NameLength)))
            return false;
        foreach (var other in reference.Name.All.Units)
            if (other != unit && _table.Overlaps(other, unit))
                return false;
        return true;
    }

    /// <summary>Nothing but a space, comma, hyphen or bracket, or <c>thuộc</c> or <c>của</c>, between a name and the one before it. In capitals a space is not
    /// enough after a bare name, which may be no name there.</summary>
    private bool IsNext(int index) => Between(index) is " " ? !IsInCapitals(_references[index - 1]) || !_references[index - 1].IsBare : Between(index) is ", " or "," or ",\n" or " - " or "-" or " (" or "(" or "\n("
        or " thuộc " or ", thuộc " or " của " or " thuoc " or ", thuoc " or " cua ";

    private bool IsInCapitals(in UnitReference reference) => text.Tokens[reference.Token].Case == LetterCase.Upper;

    private bool IsListed(int index) => Between(index) is ", " or "," or ",\n" or " và " or ", và " or " va " or ", va ";

    private ReadOnlySpan<char> Between(int index)
    {
        var (last, next) = (_references[index - 1].End - 1, _references[index].Token);
        return next == last + 1 ? NameText.Joint(text, next) : text.Folded[text.Tokens[last].End..text.Tokens[next].Start];
    }
}
