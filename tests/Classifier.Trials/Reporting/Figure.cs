namespace Classifier.Trials.Reporting;

/// <summary>One measured figure, and whether it keeps a promise.</summary>
/// <param name="Name">What was measured.</param>
/// <param name="Value">The value with its unit.</param>
/// <param name="Promise">What it has to be; null when nothing is promised of it.</param>
/// <param name="Kept">Whether it is; true when nothing is promised.</param>
internal sealed record Figure(string Name, string Value, string? Promise = null, bool Kept = true)
{
    /// <summary>A number in plain notation, with thousands apart.</summary>
    public static string Number(double value, int decimals = 0) => value.ToString($"N{decimals}", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Bytes as MiB.</summary>
    public static string MiB(double bytes) => $"{Number(bytes / (1 << 20), 1)} MiB";

    /// <summary>A share as per cent.</summary>
    public static string Percent(double share) => $"{Number(share * 100, 1)} %";
}
