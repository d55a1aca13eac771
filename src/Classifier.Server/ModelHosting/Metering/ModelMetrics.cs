using System.Diagnostics.Metrics;

namespace Classifier.Server.ModelHosting.Metering;

/// <summary>
/// What is counted about models, in the meter <see cref="MeterName"/>. Tags are names of models, heads and labels, never text of documents.
/// </summary>
/// <remarks>
/// <c>classifier.model.loads</c>: versions that were to be loaded, by <c>outcome</c> (<c>loaded</c>, <c>failed</c>).
/// <c>classifier.canary.documents</c>: documents of the canary's share, by <c>outcome</c>: <c>answered</c> by the challenger, <c>unfit</c> when the caller's
/// labels are not all known to it, <c>failed</c>; the champion answered the last two.
/// <c>classifier.shadow.documents</c>: documents of the shadow's share, by <c>outcome</c> (<c>scored</c>, <c>dropped</c> when the queue was full, <c>failed</c>).
/// <c>classifier.shadow.answers</c>: compared answers by <c>head</c>, <c>label</c> (of the champion) and <c>agreed</c>; <c>classifier.shadow.disagreements</c>: those
/// that differ, by <c>challenger_label</c> as well. Both name the versions: <c>champion</c>, <c>challenger</c>.
/// </remarks>
internal sealed class ModelMetrics
{
    /// <summary>The meter's name, for exporters.</summary>
    public const string MeterName = "Classifier.Server";

    private readonly Counter<long> _loads;
    private readonly Counter<long> _canary;
    private readonly Counter<long> _shadow;
    private readonly Counter<long> _answers;
    private readonly Counter<long> _disagreements;

    public ModelMetrics(IMeterFactory meters)
    {
        var meter = meters.Create(MeterName);
        _loads = meter.CreateCounter<long>("classifier.model.loads", "{version}", "Versions that were to be loaded.");
        _canary = meter.CreateCounter<long>("classifier.canary.documents", "{document}", "Documents of the canary's share.");
        _shadow = meter.CreateCounter<long>("classifier.shadow.documents", "{document}", "Documents of the shadow's share.");
        _answers = meter.CreateCounter<long>("classifier.shadow.answers", "{answer}", "Answers of champion and challenger that were compared.");
        _disagreements = meter.CreateCounter<long>("classifier.shadow.disagreements", "{answer}", "Answers in which champion and challenger differ.");
    }

    /// <summary>Counts an attempt to load a version.</summary>
    public void Loaded(bool isGood) => _loads.Add(1, new KeyValuePair<string, object?>("outcome", isGood ? "loaded" : "failed"));

    /// <summary>Counts a document of the canary's share.</summary>
    public void Canary(string outcome) => _canary.Add(1, new KeyValuePair<string, object?>("outcome", outcome));

    /// <summary>Counts a document of the shadow's share.</summary>
    public void Shadow(string outcome) => _shadow.Add(1, new KeyValuePair<string, object?>("outcome", outcome));

    /// <summary>Counts one head's answers to a document.</summary>
    public void Compared(string champion, string challenger, string head, string label, string challengerLabel)
    {
        var isAgreed = label == challengerLabel;
        _answers.Add(1, new("champion", champion), new("challenger", challenger), new("head", head), new("label", label), new("agreed", isAgreed));
        if (!isAgreed)
            _disagreements.Add(1, new("champion", champion), new("challenger", challenger), new("head", head), new("label", label), new("challenger_label", challengerLabel));
    }
}
