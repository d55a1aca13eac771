using System.Globalization;
using Classifier.Modeling.Bundles;

namespace Classifier.Modeling.Registry;

/// <summary>Whether a version may take the place of another: every head and label is still there, and none is worse beyond the margin.</summary>
/// <param name="Figures">The figures that were compared.</param>
/// <param name="Faults">What speaks against it; empty when nothing does.</param>
public sealed record VersionComparison(IReadOnlyList<ComparedFigure> Figures, IReadOnlyList<string> Faults)
{
    // Figures are rounded to four digits: what is allowed to the digit must not fail by the last bit.
    private const double Rounding = 1e-9;

    /// <summary>Compares by the figures in the manifests.</summary>
    /// <param name="old">The version that is there.</param>
    /// <param name="next">The version that is to take its place.</param>
    /// <param name="choice">Which figures decide.</param>
    public static VersionComparison Of(BundleManifest old, BundleManifest next, FigureChoice choice)
    {
        var (figures, faults) = (new List<ComparedFigure>(), new List<string>());
        if (choice.Head is { } asked && old.Heads.All(h => h.Info.Name != asked))
            faults.Add($"{old.Version} has no head '{asked}', but {string.Join(", ", old.Heads.Select(h => h.Info.Name))}");
        foreach (var head in old.Heads.Select(h => h.Info))
        {
            if (next.Heads.FirstOrDefault(h => h.Info.Name == head.Name) is not { } other)
                faults.Add($"{head.Name}: {next.Version} has no such head, and callers of {old.Version} ask for it");
            else
            {
                if (head.Labels.Select(l => l.Id).Except(other.Info.Labels.Select(l => l.Id)).ToList() is { Count: > 0 } lost)
                    faults.Add($"{head.Name}: {next.Version} does not know {string.Join(", ", lost)}, which callers of {old.Version} may choose among");
                if (choice.Head is null || choice.Head == head.Name)
                    Compare(head.Name, old, next, choice, figures, faults);
            }
        }
        return new VersionComparison(figures, faults);
    }

    private static void Compare(
        string head, BundleManifest old, BundleManifest next, FigureChoice choice, List<ComparedFigure> figures, List<string> faults)
    {
        var pairs = (
            from one in old.Metrics.Where(m => m.Head == head && choice.Includes(m.Name, m.Dataset, head))
            join other in next.Metrics on (one.Head, one.Name, one.Dataset) equals (other.Head, other.Name, other.Dataset)
            select (Old: one, New: other)).ToList();
        var comparable = pairs.Where(p => choice.DifferentDocuments || p.Old.Documents == p.New.Documents).ToList();
        foreach (var name in FigureChoice.Metrics.Where(name => (choice.Metric ?? name) == name && comparable.All(p => p.Old.Name != name)))
            faults.Add(Incomparable(head, name, old, next, pairs.Where(p => p.Old.Name == name)));
        foreach (var (one, other) in comparable)
        {
            figures.Add(new ComparedFigure(head, one.Name, one.Dataset, other.Documents, one.Value, other.Value));
            // So written, a figure that is no number is worse.
            if (!(one.Value - other.Value <= choice.Margin + Rounding))
                faults.Add(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{head}: {one.Name} on {one.Dataset} ({other.Documents} documents) is {other.Value:F4}, {one.Value - other.Value:F4} below the {one.Value:F4} of {old.Version}; {choice.Margin:F4} is allowed"));
        }
    }

    private static string Incomparable(string head, string name, BundleManifest old, BundleManifest next, IEnumerable<(MetricInfo Old, MetricInfo New)> pairs)
    {
        var counts = pairs.Select(p => $"{p.Old.Dataset} has {p.Old.Documents} documents in {old.Version} and {p.New.Documents} in {next.Version}").ToList();
        return counts.Count == 0
            ? $"{head}: there is no {name} that was asked for and measured for both {old.Version} and {next.Version}; train with the same --held-out documents"
            : $"{head}: no {name} on the same documents: {string.Join(", ", counts)}; train with the same --held-out documents, or allow --different-documents";
    }
}
