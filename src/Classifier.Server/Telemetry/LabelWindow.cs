using Classifier.Modeling.Bundles;

namespace Classifier.Server.Telemetry;

/// <summary>The labels that one head gave lately, and how far they are from those it was trained on. Safe for use by many threads at once.</summary>
/// <param name="head">The head.</param>
/// <param name="window">Documents in a block; the last one and the one before it count.</param>
internal sealed class LabelWindow(HeadInfo head, int window)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, int> _places = head.Labels.Index().ToDictionary(label => label.Item.Id, label => label.Index, StringComparer.Ordinal);
    private readonly long[]? _trained = head.Labels.All(l => l.TrainingDocuments is not null) ? [.. head.Labels.Select(l => (long)l.TrainingDocuments!)] : null;
    private long[] _before = new long[head.Labels.Count];
    private long[] _now = new long[head.Labels.Count];
    private int _count;

    /// <summary>Counts a document's label.</summary>
    public void Add(string label)
    {
        lock (_lock)
        {
            _now[_places[label]]++;
            if (++_count % window == 0)
                (_before, _now) = (_now, new long[_now.Length]);
        }
    }

    /// <summary>
    /// The population stability index; null before a tenth of the window has been seen, as chance alone gives about (labels − 1) ÷ documents, and
    /// for a model that does not say what it was trained on.
    /// </summary>
    public double? Drift()
    {
        lock (_lock)
        {
            return _trained is null || _count < window / 10 ? null : PopulationStability.Index(_trained, [.. _before.Zip(_now, (b, n) => b + n)]);
        }
    }
}
