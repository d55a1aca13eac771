using Classifier.Cli.Details;
using Classifier.Modeling.Evidence;
using Classifier.Modeling.Predictions;
using Classifier.Text.Documents;

namespace Classifier.Cli.Labelling;

/// <summary>Labels in this process, on the thread that asks.</summary>
internal sealed class LocalLabeller : IDocumentLabeller
{
    private readonly IDocumentClassifier _classifier;
    private readonly ClassifyOptions _options;
    private readonly int _alternatives;

    /// <exception cref="CannotRunException">The model does not know a chosen head or label.</exception>
    public LocalLabeller(IDocumentClassifier classifier, LabellingSettings settings)
    {
        _classifier = classifier;
        _alternatives = settings.Alternatives;
        _options = new ClassifyOptions
        {
            MinimumConfidence = settings.MinConfidence,
            AllowedLabels = settings.ChosenLabels,
            Units = settings.Fields.Units,
            Header = settings.Fields.Header,
            Page = settings.Fields.Page,
            Actors = settings.Fields.Actors,
            Evidence = settings.Explain ? EvidenceOptions.Default : null,
        };
        ChosenLabels.Check(settings.ChosenLabels, classifier.Info.Heads.ToDictionary(
            head => head.Name, IReadOnlyCollection<string> (head) => [.. head.Labels.Select(label => label.Id)]));
    }

    // Twice the cores: a core that finishes finds the next document read.
    public int InFlight => 2 * Environment.ProcessorCount;

    public bool WorksOnCallersThread => true;

    public IReadOnlyList<string> Heads => [.. _classifier.Info.Heads.Select(head => head.Name)];

    public string? Model => $"{_classifier.Info.Name} {_classifier.Info.Version}";

    public Task<LabelledDocument> LabelAsync(Document document, CancellationToken cancellation) =>
        Task.FromResult(Label(document, cancellation));

    public ValueTask DisposeAsync()
    {
        (_classifier as IDisposable)?.Dispose();
        return ValueTask.CompletedTask;
    }

    private LabelledDocument Label(Document document, CancellationToken cancellation)
    {
        var prediction = _classifier.Classify(document, _options, cancellation);
        return new LabelledDocument(
            document.Id ?? "",
            [.. prediction.Heads.Select(head => new LabelledHead(
                head.Head, head.Best, [.. head.Ranked.Skip(1).Take(_alternatives)], head.Abstained, head.Secondary)
            {
                Evidence = _options.Evidence is null ? null : LocalEvidence.Read(head.Evidence, document),
            })],
            [.. prediction.Notes.Select(note => note.ToString())],
            _classifier.Info.Name,
            _classifier.Info.Version) { Details = LocalDetails.Read(prediction.Parts, _options) };
    }
}
