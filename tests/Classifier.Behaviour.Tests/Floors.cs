namespace Classifier.Behaviour.Tests;

/// <summary>
/// The least share of cases that must hold, 0 to 1: what the committed bundle reaches, rounded down. Raise them when a better bundle is
/// committed; never lower one without a line in <c>docs/decisions.md</c>.
/// </summary>
internal static class Floors
{
    /// <summary>Over all invariances, both heads together.</summary>
    public const double AllInvariances = 0.97;

    /// <summary>For kinds that are not listed.</summary>
    private const double Usual = 0.97;

    private static readonly Dictionary<string, (double Level, double Topic)> Invariances = new()
    {
    };

    private static readonly Dictionary<string, double> Directions = new()
    {
    };

    /// <summary>The least share of labels that stay, for a perturbation and a head.</summary>
    public static double Of(string kind, string head) =>
        !Invariances.TryGetValue(kind, out var floor) ? Usual : head == "level" ? floor.Level : floor.Topic;

    /// <summary>The least share of levels that are as due, for a direction.</summary>
    public static double Of(string direction) => Directions.GetValueOrDefault(direction, Usual);
}
