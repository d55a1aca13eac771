using Classifier.Behaviour.Tests.Corpus;
using Classifier.Text.Documents;
using Classifier.Text.Gazetteers;

namespace Classifier.Behaviour.Tests.Perturbations;

/// <summary>Other dates on the same side of the reform of 1 July 2025: earlier ones before it, later ones after it.</summary>
internal sealed class OtherDates : IPerturbation
{
    public string Kind => "dates on the same side";

    public Document? Apply(CorpusDocument source, Random random)
    {
        var days = source.Date < Gazetteer.Reform ? -random.Next(30, 330) : random.Next(10, 200);
        var shift = new DateShift(days, source.Date.Year, (from, to) => (from < Gazetteer.Reform) == (to < Gazetteer.Reform));
        return source.ToDocument() with { Title = shift.In(source.Title), Body = shift.In(source.Text), PublishedOn = source.Date.AddDays(days) };
    }
}
