using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Text;
using Classifier.Modeling.Bundles;
using Classifier.Modeling.Predictions;
using Classifier.Text.Documents;

namespace Classifier.Server.Telemetry;

/// <summary>Tells of documents: how many, how long, which labels. Of the text it tells the length alone.</summary>
internal sealed class DocumentTelemetry(ServerMetrics metrics, LabelDrift drift) : IDisposable
{
    private readonly ActivitySource _source = new(ServerMetrics.MeterName);

    /// <summary>Labels a document within a span of the trace, and counts it.</summary>
    public Prediction Observe(Document document, ClassifyOptions options, IDocumentClassifier classifier, CancellationToken cancellation)
    {
        using var span = _source.StartActivity("classify document");
        var model = classifier.Info;
        var bytes = Encoding.UTF8.GetByteCount(document.Title) + Encoding.UTF8.GetByteCount(document.Body);
        span?.SetTag("model", model.Name).SetTag("version", model.Version).SetTag("bytes", bytes);
        var prediction = classifier.Classify(document, options, cancellation);
        Count(model, bytes, prediction, options);
        span?.SetTag("text_us", prediction.Timings.Text.TotalMicroseconds).SetTag("scoring_us", prediction.Timings.Scoring.TotalMicroseconds);
        return prediction;
    }

    /// <summary>Notes how long a document waited for its turn.</summary>
    public void Waited(TimeSpan time) => metrics.Spent(Stages.Queue, time);

    public void Dispose() => _source.Dispose();

    private void Count(ModelInfo model, int bytes, Prediction prediction, ClassifyOptions options)
    {
        TagList tags = new([new("model", model.Name), new("version", model.Version)]);
        metrics.Documents.Add(1, tags);
        metrics.DocumentBytes.Add(bytes, tags);
        metrics.Spent(Stages.Text, prediction.Timings.Text);
        metrics.Spent(Stages.Scoring, prediction.Timings.Scoring);
        foreach (var head in prediction.Heads)
        {
            TagList ofHead = [.. tags, new("head", head.Head)];
            if (head.Abstained)
                metrics.Abstentions.Add(1, ofHead);
            metrics.Labels.Add(1, [.. ofHead, new("label", head.Best.Label)]);
            // Labels chosen among some alone say nothing of the documents' distribution.
            if (!options.AllowedLabels.ContainsKey(head.Head))
                drift.Add(model, head.Head, head.Best.Label);
        }
    }
}
