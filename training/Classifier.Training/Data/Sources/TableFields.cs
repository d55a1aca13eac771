using System.Globalization;

namespace Classifier.Training.Data.Sources;

/// <summary>The cells of one row; empty ones are absent.</summary>
/// <param name="header">The names of the columns.</param>
/// <param name="cells">As many cells.</param>
internal sealed class TableFields(string[] header, string[] cells) : IFields
{
    /// <inheritdoc/>
    public string? Text(string name) => Array.IndexOf(header, name) is >= 0 and var column && cells[column].Length > 0 ? cells[column] : null;

    /// <inheritdoc/>
    public string? Scalar(string name) => Text(name);

    /// <inheritdoc/>
    public IReadOnlyList<string>? Texts(string name) =>
        Text(name)?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <inheritdoc/>
    public int? Number(string name, int least, int most)
    {
        if (Text(name) is not { } text)
            return null;
        return int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number : throw new FormatException($"'{name}' is not a whole number from {least} to {most}");
    }

    /// <inheritdoc/>
    public double? Positive(string name) => Text(name) is { } text ? Positive(text, name) : null;

    /// <summary>Written as <c>label=number</c>, separated by commas.</summary>
    /// <inheritdoc/>
    public IReadOnlyDictionary<string, double>? Shares(string name)
    {
        if (Texts(name) is not { } items)
            return null;
        var shares = new Dictionary<string, double>();
        foreach (var item in items)
        {
            var at = item.LastIndexOf('=');
            if (at < 1)
                throw new FormatException($"'{name}' is not label=number, separated by commas");
            if (!shares.TryAdd(item[..at], Positive(item[(at + 1)..], name)))
                throw new FormatException($"'{name}' names '{item[..at]}' twice");
        }
        var sum = shares.Values.Sum();
        return shares.Count == 0 ? throw new FormatException($"'{name}' is empty") : shares.ToDictionary(s => s.Key, s => s.Value / sum);
    }

    private static double Positive(string text, string name) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number is > 0 and < double.PositiveInfinity
            ? number : throw new FormatException($"'{name}' is not a number above 0");
}
