using System.Diagnostics.Metrics;
using Classifier.Server.Load;
using Classifier.Server.ModelHosting;

namespace Classifier.Server.Telemetry;

/// <summary>The instruments of the meter <see cref="MeterName"/>. Attributes are names of ours (methods, labels, versions), never what a caller wrote.</summary>
internal sealed class ServerMetrics
{
    /// <summary>The meter's name, and that of the activity source.</summary>
    public const string MeterName = "Classifier.Server";

    private static readonly InstrumentAdvice<double> Seconds = new()
    {
        HistogramBucketBoundaries = [.0001, .00025, .0005, .001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10, 30],
    };

    public ServerMetrics(IMeterFactory meters, LabelDrift drift, ServingState state, ModelHost models, WorkQueue queue)
    {
        var meter = meters.Create(MeterName);
        Calls = meter.CreateCounter<long>("classifier.calls", "{call}", "Calls that ended, by method and status.");
        ActiveCalls = meter.CreateUpDownCounter<long>("classifier.active_calls", "{call}", "Calls under way, by method.");
        CallSeconds = meter.CreateHistogram("classifier.call.duration", "s", "How long calls took, by method.", advice: Seconds);
        StageSeconds = meter.CreateHistogram("classifier.stage.duration", "s", "How long documents spent in each stage: queue, text, scoring.", advice: Seconds);
        Documents = meter.CreateCounter<long>("classifier.documents", "{document}", "Documents that were labelled, by model and version.");
        DocumentBytes = meter.CreateCounter<long>("classifier.document", "By", "UTF-8 bytes of their titles and bodies.");
        Failures = meter.CreateCounter<long>("classifier.failures", "{failure}", "Calls, and documents of batches and streams, that failed, by status.");
        Labels = meter.CreateCounter<long>("classifier.labels", "{label}", "Labels given, by model, version and head.");
        Abstentions = meter.CreateCounter<long>("classifier.abstentions", "{document}", "Documents for which a head was not sure enough.");
        meter.CreateObservableGauge("classifier.label_drift", drift.Measure, null, "Population stability index of a head's labels against its training data.");
        meter.CreateObservableGauge("classifier.queue_depth", () => Depth(queue), "{document}", "Documents that wait for their turn, by line.");
        meter.CreateObservableGauge("classifier.working", () => queue.Reading.Working, "{document}", "Documents in work.");
        meter.CreateObservableGauge("classifier.ready", () => state.Current.IsReady ? 1 : 0, null, "1 when health is SERVING.");
        meter.CreateObservableGauge("classifier.model_info", () => models.Served.All.Select(Model), null, "1 for each model that answers.");
    }

    public Counter<long> Calls { get; }

    public UpDownCounter<long> ActiveCalls { get; }

    public Histogram<double> CallSeconds { get; }

    public Histogram<double> StageSeconds { get; }

    public Counter<long> Documents { get; }

    public Counter<long> DocumentBytes { get; }

    public Counter<long> Failures { get; }

    public Counter<long> Labels { get; }

    public Counter<long> Abstentions { get; }

    /// <summary>Notes how long a document spent in a stage.</summary>
    /// <param name="stage">One of <see cref="Stages"/>.</param>
    /// <param name="time">How long.</param>
    public void Spent(string stage, TimeSpan time) => StageSeconds.Record(time.TotalSeconds, new KeyValuePair<string, object?>("stage", stage));

    private static Measurement<int>[] Depth(WorkQueue queue)
    {
        var (_, calls, further) = queue.Reading;
        return [new(calls, new KeyValuePair<string, object?>("line", "calls")), new(further, new KeyValuePair<string, object?>("line", "further"))];
    }

    private static Measurement<int> Model(HostedModel model) => new(1, new("model", model.Classifier.Info.Name), new("version", model.Classifier.Info.Version));
}
