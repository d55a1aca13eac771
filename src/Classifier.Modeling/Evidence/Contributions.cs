using Classifier.Modeling.Features;

namespace Classifier.Modeling.Evidence;

/// <summary>A margin taken apart: places of the text and what each adds, and the parts without a place. All in log-odds.</summary>
internal sealed class Contributions
{
    private readonly List<(TextSign Sign, double Value)> _signs = [];

    /// <summary>The margin as the model itself computes it.</summary>
    public required double Margin { get; init; }

    public double Baseline { get; set; }

    public double Absent { get; set; }

    public double WholeText { get; set; }

    /// <summary>Each token's part of what the words say, from the text's beginning; empty when no words were read.</summary>
    public double[] Words { get; set; } = [];

    /// <summary>Other places; one may occur several times.</summary>
    public IReadOnlyList<(TextSign Sign, double Value)> Signs => _signs;

    /// <summary>Shares a feature's contribution out: over its places alike, or where it belongs when it has none.</summary>
    public void Add(FeatureTrace trace, int feature, double value)
    {
        var places = trace[feature];
        foreach (var place in places)
            _signs.Add((place, value / places.Count));
        if (places.Count > 0)
            return;
        if (trace.IsWhole(feature))
            WholeText += value;
        else
            Absent += value;
    }
}
