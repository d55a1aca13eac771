using Classifier.Behaviour.Tests.Corpus;
using Classifier.Text.Gazetteers;

namespace Classifier.Behaviour.Tests.Perturbations.Directional;

/// <summary>
/// The dates of a commune's document moved to the other side of 1 July 2025, when communes took over much of what districts did. That
/// must not make the commune a district; one that was taken for a district before is no matter of dates.
/// </summary>
internal sealed class DateAcrossReform : IDirection
{
    public string Kind => "commune across 1 July 2025";

    public Redirected? Apply(CorpusDocument source, Random random)
    {
        if (source.Level != "commune")
            return null;
        var days = source.Date < Gazetteer.Reform
            ? Gazetteer.Reform.DayNumber - source.Date.DayNumber + random.Next(10, 330)
            : Gazetteer.Reform.DayNumber - source.Date.DayNumber - random.Next(10, 900);
        var shift = new DateShift(days, source.Date.Year, (_, _) => true);
        return new(
            source.ToDocument() with { Title = shift.In(source.Title), Body = shift.In(source.Text), PublishedOn = source.Date.AddDays(days) },
            (before, levels) => levels[0] != "district" || before == "district");
    }
}
