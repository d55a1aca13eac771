using Classifier.Behaviour.Tests.Corpus;
using Classifier.Behaviour.Tests.Perturbations;
using Classifier.Behaviour.Tests.Perturbations.Directional;
using Classifier.Modeling.Bundles;
using Classifier.Modeling.Predictions;
using Classifier.Text.Documents;

namespace Classifier.Behaviour.Tests.Measuring;

/// <summary>
/// The committed bundle on every case, made once for all tests: perturbations of documents spread over levels and topics, and directions,
/// which apply to few documents, from all.
/// </summary>
public sealed class BehaviourRun
{
    private static readonly HashSet<string> Golden = [.. BaseDocuments.Golden.Select(d => d.Id)];

    private readonly IDocumentClassifier _classifier = ModelBundle.Load(BaseDocuments.Bundle);

    /// <summary>Asks the committed bundle about every case.</summary>
    public BehaviourRun()
    {
        var before = BaseDocuments.All.AsParallel().ToDictionary(d => d.Id, d => Classify(d.ToDocument()));
        Invariances = [.. Catalogue.Invariances.SelectMany(p => BaseDocuments.Spread, (p, d) => (p, d))
            .AsParallel().AsOrdered().Select(c => Case(c.p, c.d, before[c.d.Id])).OfType<InvarianceCase>()];
        Directions = [.. Catalogue.Directions.SelectMany(p => BaseDocuments.All, (p, d) => (p, d))
            .AsParallel().AsOrdered().Select(c => Case(c.p, c.d, before[c.d.Id])).OfType<DirectionCase>()];
    }

    internal IReadOnlyList<InvarianceCase> Invariances { get; }

    internal IReadOnlyList<DirectionCase> Directions { get; }

    internal string Model => $"{_classifier.Info.Name} {_classifier.Info.Version}";

    private InvarianceCase? Case(IPerturbation perturbation, CorpusDocument source, Prediction before) =>
        perturbation.Apply(source, new Random(CaseSeed.Of(perturbation.Kind, source.Id))) is not { } changed ? null
        : new(perturbation.Kind, source.Id, Golden.Contains(source.Id), [.. before.Heads.Zip(Classify(changed).Heads, Answer.Of)]);

    private DirectionCase? Case(IDirection direction, CorpusDocument source, Prediction before)
    {
        if (direction.Apply(source, new Random(CaseSeed.Of(direction.Kind, source.Id))) is not { } changed)
            return null;
        var level = Classify(changed.Document)["level"];
        string[] ranked = [.. level.Ranked.Select(l => l.Label)];
        return new(direction.Kind, source.Id, ranked[..2], changed.Due(before["level"].Best.Label, ranked), Answer.Of(before["level"], level).Change);
    }

    private Prediction Classify(Document document) => _classifier.Classify(document, ClassifyOptions.Default, CancellationToken.None);
}
