using System.Globalization;
using Classifier.Training.Ablations;

namespace Classifier.Training.Curves;

/// <summary>A point of a learning curve.</summary>
/// <param name="Share">The part of the documents to train on.</param>
/// <param name="Head">The head.</param>
/// <param name="Trials">One training of each seed; none when the point is left out.</param>
/// <param name="Omitted">Why it is left out; empty when it is not.</param>
internal sealed record PlannedPoint(double Share, string Head, IReadOnlyList<Trial> Trials, string Omitted)
{
    /// <summary>What people are told it is.</summary>
    public string Name => $"{PartName(Share)}, {Head}";

    /// <summary>What people are told a part is.</summary>
    public static string PartName(double share) => $"{ShareText(share)} of the documents";

    /// <summary>A share in per cent.</summary>
    public static string ShareText(double share) => (share * 100).ToString("0.##", CultureInfo.InvariantCulture) + " %";
}
