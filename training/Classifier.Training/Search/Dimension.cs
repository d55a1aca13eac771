using System.Globalization;
using Classifier.Training.Recipes;

namespace Classifier.Training.Search;

/// <summary>The values that one path of a recipe may take.</summary>
internal abstract record Dimension
{
    private static readonly string[] Keys = ["from", "to", "scale"];

    /// <summary>Draws one; numbers are words, as YAML has them.</summary>
    public abstract object? Draw(Random random);

    /// <summary>Reads what stands in a search space.</summary>
    /// <param name="path">The path; ranges of what recipes have as a whole number are of whole numbers.</param>
    /// <param name="written">A list, or a mapping of <c>from</c>, <c>to</c> and <c>scale</c>.</param>
    /// <exception cref="FormatException">It is neither; the message says what is wrong.</exception>
    public static Dimension Of(string path, object? written) => written switch
    {
        IEnumerable<KeyValuePair<object, object?>> mapping => Range(mapping.ToDictionary(p => $"{p.Key}", p => p.Value), YamlTypes.At(path) == typeof(int)),
        IReadOnlyList<object?> { Count: > 0 } list => new Choice(list),
        _ => throw new FormatException("a list of values, or a range {from: 0.01, to: 1, scale: log}"),
    };

    private static NumberRange Range(Dictionary<string, object?> keys, bool isWhole)
    {
        if (keys.Keys.FirstOrDefault(k => !Keys.Contains(k)) is { } unknown)
            throw new FormatException($"'{unknown}' is unknown{NearMiss.Hint(unknown, Keys)}");
        var (from, to) = (Number(keys, "from"), Number(keys, "to"));
        var scale = keys.GetValueOrDefault("scale") ?? "linear";
        if (scale is not ("linear" or "log"))
            throw new FormatException($"scale: '{scale}' is neither linear nor log");
        if (!(from < to))
            throw new FormatException("from: below to");
        if (scale is "log" && !(from > 0))
            throw new FormatException("from: above 0 for a log scale");
        return new NumberRange(from, to, scale is "log", isWhole);
    }

    private static double Number(Dictionary<string, object?> keys, string key) =>
        double.TryParse($"{keys.GetValueOrDefault(key)}", NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? number
            : throw new FormatException($"{key}: a number");

    private sealed record Choice(IReadOnlyList<object?> Values) : Dimension
    {
        public override object? Draw(Random random) => Values[random.Next(Values.Count)];
    }

    /// <summary>Uniform, or uniform in the logarithm; fractions are drawn to three digits.</summary>
    private sealed record NumberRange(double From, double To, bool IsLog, bool IsWhole) : Dimension
    {
        public override object? Draw(Random random)
        {
            var place = random.NextDouble();
            var value = IsLog ? From * Math.Pow(To / From, place) : From + (place * (To - From));
            return IsWhole
                ? Math.Clamp(Math.Round(value), From, To).ToString("F0", CultureInfo.InvariantCulture)
                : Math.Clamp(double.Parse(value.ToString("E2", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture), From, To)
                    .ToString("0.##########", CultureInfo.InvariantCulture);
        }
    }
}
