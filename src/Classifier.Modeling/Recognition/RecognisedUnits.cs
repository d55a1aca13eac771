using Classifier.Text.Documents;
using Classifier.Text.Gazetteers;
using Classifier.Text.Normalization;

namespace Classifier.Modeling.Recognition;

/// <summary>Gathers the mentions of a document by unit.</summary>
internal static class RecognisedUnits
{
    /// <summary>The units in order of their first mention.</summary>
    /// <param name="text">The document.</param>
    /// <param name="maximum">How many units to list, and how many mentions of each: 1 or more.</param>
    /// <returns>The units, and whether some unit or mention was left out.</returns>
    public static (IReadOnlyList<RecognisedUnit> Units, bool IsCut) In(DocumentText text, int maximum)
    {
        var all = text.Units.Where(m => !CrossesTitle(text, m)).GroupBy(m => m.Unit, ReferenceEqualityComparer.Instance).ToList();
        List<List<UnitMention>> listed = [.. all.Take(maximum).Select(unit => unit.Take(maximum).ToList())];
        var spans = text.Locate([.. listed.SelectMany(mentions => mentions).Select(m => RangeOf(text, m))]);
        var units = new List<RecognisedUnit>(listed.Count);
        var next = 0;
        foreach (var mentions in listed)
        {
            units.Add(Recognise(mentions, [.. spans.Skip(next).Take(mentions.Count)]));
            next += mentions.Count;
        }
        return (units, all.Count > maximum || all.Any(unit => unit.Skip(maximum).Any()));
    }

    private static RecognisedUnit Recognise(List<UnitMention> mentions, IReadOnlyList<DocumentSpan> spans)
    {
        var (gazetteer, unit) = (Gazetteer.Default, mentions[0].Unit);
        var parents = new List<AdministrativeUnit>();
        for (var parent = gazetteer.Parent(unit); parent is not null; parent = gazetteer.Parent(parent))
            parents.Add(parent);
        return new RecognisedUnit(unit, parents, gazetteer.HeirsInReform(unit), mentions.Min(m => m.CandidateCount), spans);
    }

    // A name half in the title and half in the body is two words that met by chance.
    private static bool CrossesTitle(DocumentText text, UnitMention mention) =>
        mention.Token < text.TitleTokenCount && mention.Token + mention.TokenCount > text.TitleTokenCount;

    private static TextRange RangeOf(DocumentText text, UnitMention mention)
    {
        var tokens = text.Text.Tokens;
        var start = tokens[mention.Token].Start;
        return new TextRange(start, tokens[mention.Token + mention.TokenCount - 1].End - start);
    }
}
