using System.Diagnostics.Metrics;
using System.Runtime.CompilerServices;
using Classifier.Modeling.Bundles;
using Microsoft.Extensions.Options;

namespace Classifier.Server.Telemetry;

/// <summary>The windows of every model in memory. A model that is let go of takes its windows with it.</summary>
internal sealed class LabelDrift(IOptions<TelemetryOptions> options)
{
    private readonly ConditionalWeakTable<ModelInfo, Dictionary<string, LabelWindow>> _models = [];

    /// <summary>Counts a label that a model chose among all of a head's.</summary>
    public void Add(ModelInfo model, string head, string label) => _models.GetValue(model, Open)[head].Add(label);

    /// <summary>One figure for each head of each model that has one.</summary>
    public IEnumerable<Measurement<double>> Measure() =>
        from model in _models
        from head in model.Value
        let drift = head.Value.Drift()
        where drift is not null
        select new Measurement<double>(drift.Value, new("model", model.Key.Name), new("version", model.Key.Version), new("head", head.Key));

    private Dictionary<string, LabelWindow> Open(ModelInfo model) => model.Heads.ToDictionary(h => h.Name, h => new LabelWindow(h, options.Value.DriftWindow));
}
