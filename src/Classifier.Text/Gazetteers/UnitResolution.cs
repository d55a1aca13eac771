using Classifier.Text.Normalization;

namespace Classifier.Text.Gazetteers;

/// <summary>
/// Narrows ambiguous names. In this order:
/// <list type="number">
/// <item>Units of before the reform of 2025 in a text of before it.</item>
/// <item>Units that lie in one named nearby in the same sentence, the nearest first and the following before the preceding; then those of
/// provinces since merged into one named there.</item>
/// <item>Units that the same name means elsewhere in the text.</item>
/// <item>Units in the province most mentioned in the text, or else in the next, and so on.</item>
/// <item>Units that existed on the date, or were nearest to it in time.</item>
/// <item>A bare name means the city or district rather than the commune or ward of that name in it; in a text of before the reform it does
/// not mean what came with that.</item>
/// </list>
/// Districts come before communes, so that a commune meets its district already narrowed.
/// </summary>
internal readonly ref struct UnitResolution(UnitWork work, NormalizedText text)
{
    // Keeps the time linear when a whole text is one sentence.
    private const int Window = 16;

    private readonly UnitNarrowing _narrowing = work.Narrowing;
    private readonly UnitSelection _selection = work.Selection;
    private readonly UnitTable _table = work.Narrowing.Sets.Table;
    private readonly Span<UnitReference> _references = work.References.All;

    /// <summary>Narrows every reference as far as the rules go.</summary>
    /// <param name="date">When the text was written; guessed when it is null and needed.</param>
    public void Run(DateOnly? date)
    {
        if (!NeedsDate())
            return;
        var day = (date ?? TextDates.Latest(text) ?? DateOfDistricts())?.DayNumber;
        if (day < Gazetteer.Reform.DayNumber)
            foreach (ref var reference in _references)
                reference.Narrow(_narrowing.Sets.BeforeReform(reference.Candidates));
        var hasSentences = false;
        foreach (var tier in (ReadOnlySpan<UnitTier>)[UnitTier.District, UnitTier.Commune])
            if (HasOpen(tier))
            {
                if (!hasSentences)
                    NumberSentences();
                hasSentences = true;
                NarrowTier(tier);
            }
        if (day is { } known)
            NarrowByDay(known);
        foreach (ref var reference in _references)
            if (reference.IsBare && !reference.Candidates.IsSettled)
                reference.Narrow(_selection.HighestOfItsTime(reference.Candidates));
        work.References.RemoveEmpty();
    }

    // A name that means one unit for certain stays as it is, unless that unit was yet to come.
    private bool NeedsDate()
    {
        foreach (ref readonly var reference in _references)
            if (!reference.Candidates.IsSettled || (reference.IsBare && IsOfReform(reference.Candidates)))
                return true;
        return false;
    }

    private DateOnly? DateOfDistricts()
    {
        foreach (ref readonly var reference in _references)
            if (!reference.IsBare && reference.Candidates is { HighestTier: UnitTier.District, LowestTier: UnitTier.District })
                return Gazetteer.Reform.AddDays(-1);
        return null;
    }

    private static bool IsOpen(in UnitReference reference, UnitTier tier) => !reference.Candidates.IsSettled && reference.Candidates.HighestTier >= tier;

    private bool HasOpen(UnitTier tier)
    {
        foreach (ref readonly var reference in _references)
            if (IsOpen(reference, tier))
                return true;
        return false;
    }

    private void NumberSentences()
    {
        var (sentence, token) = (0, _references[0].First);
        foreach (ref var reference in _references)
        {
            while (token < reference.First)
                sentence += NameText.BeginsSentence(text, ++token) ? 1 : 0;
            reference.Sentence = sentence;
        }
    }

    private void NarrowTier(UnitTier tier)
    {
        for (var i = 0; i < _references.Length; i++)
            if (IsOpen(_references[i], tier) && !NarrowBySentence(i, inherited: false))
                NarrowBySentence(i, inherited: true);
        _selection.NoteCertain(_references);
        foreach (ref var reference in _references)
            if (IsOpen(reference, tier))
                reference.Narrow(_selection.Certain(reference.Candidates, tier));
        _selection.NoteProvinces(_references);
        foreach (ref var reference in _references)
            if (IsOpen(reference, tier))
                reference.Narrow(_selection.InProvinces(reference.Candidates, tier));
    }

    private bool NarrowBySentence(int index, bool inherited)
    {
        for (var distance = 1; distance <= Window; distance++)
            if (NarrowBy(index, index + distance, inherited) || NarrowBy(index, index - distance, inherited))
                return true;
        return false;
    }

    private bool NarrowBy(int index, int other, bool inherited)
    {
        if ((uint)other >= (uint)_references.Length || _references[other].Sentence != _references[index].Sentence)
            return false;
        var (units, others) = (_references[index].Candidates, _references[other].Candidates);
        return others.HighestTier < units.LowestTier
            && _references[index].Narrow(inherited ? _narrowing.Inherited(units, others) : _narrowing.Enclosed(units, others));
    }

    private void NarrowByDay(int day)
    {
        foreach (ref var reference in _references)
        {
            if (!reference.Candidates.IsSettled)
                reference.Narrow(_selection.Nearest(reference.Candidates, day));
            if (reference.IsBare && day < Gazetteer.Reform.DayNumber && IsOfReform(reference.Candidates))
                reference.Candidates = UnitCandidates.None;
        }
    }

    /// <summary>Whether no unit is a province or was before the reform.</summary>
    private bool IsOfReform(UnitCandidates candidates)
    {
        if (candidates.HighestTier == UnitTier.Province)
            return false;
        foreach (var unit in candidates.Units)
            if (_table.From(unit) < Gazetteer.Reform.DayNumber)
                return false;
        return true;
    }
}
