using System.Globalization;
using System.Text;

namespace Classifier.Training.Labelling.Agreement;

/// <summary>Agreement as text for a terminal; the documents that differ as a tab-separated table.</summary>
internal static class AgreementText
{
    private const int ConfusionsShown = 10;

    /// <summary>All that there is to say of one head.</summary>
    public static string Of(HeadAgreement agreement)
    {
        var text = new StringBuilder();
        foreach (var pair in agreement.Pairs)
        {
            text.Append(CultureInfo.InvariantCulture, $"{agreement.Head}: {pair.First} and {pair.Second}, {pair.Count} documents that both labelled\n");
            if (pair.Count == 0)
                continue;
            text.Append(CultureInfo.InvariantCulture, $"  agreement {pair.Agreement:F3}, counting arguable labels {pair.Acceptable:F3}, ");
            text.Append(CultureInfo.InvariantCulture, $"Cohen's kappa {Figure(pair.Kappa)}\n");
            foreach (var (first, second, count) in pair.Confusions.Take(ConfusionsShown))
                text.Append(CultureInfo.InvariantCulture, $"  {count,6} times {first}, then {second}\n");
        }
        if (agreement.Fleiss is { } fleiss)
            text.Append(CultureInfo.InvariantCulture,
                $"{agreement.Head}: all {agreement.Annotators.Count}, {agreement.LabelledByAll} documents that all labelled: Fleiss' kappa {Figure(fleiss)}\n");
        if (agreement.Differences.Count > 0)
            text.Append(CultureInfo.InvariantCulture, $"id\t{string.Join('\t', agreement.Annotators.Select(a => $"{agreement.Head} in {a}"))}\n");
        foreach (var (id, labels) in agreement.Differences)
            text.Append(CultureInfo.InvariantCulture, $"{id}\t{string.Join('\t', labels.Select(l => l ?? "-"))}\n");
        return text.ToString();
    }

    /// <summary>Such as <c>0.912 (0.871 to 0.950)</c>; says so when it is not defined.</summary>
    public static string Figure(Estimate estimate) => estimate switch
    {
        { Value: null } => "not defined: every label is the same",
        { Low: { } low, High: { } high } => string.Create(CultureInfo.InvariantCulture, $"{estimate.Value:F3} ({low:F3} to {high:F3})"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{estimate.Value:F3}"),
    };
}
