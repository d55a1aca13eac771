using System.Globalization;
using System.Text.Json;
using Classifier.Contracts.V1;

namespace Classifier.SharedData.Tests.Acceptance;

/// <summary>What a client was told of one head.</summary>
/// <param name="Ranked">Labels with their probabilities, the best first.</param>
/// <param name="Abstained">Whether the head abstained.</param>
/// <param name="Second">The second label that also holds; null when none does.</param>
internal sealed record HeadAnswer(IReadOnlyList<(string Label, double Probability)> Ranked, bool Abstained, string? Second)
{
    /// <summary>Digits after the point of the probabilities that the command line prints.</summary>
    private const int ProbabilityDigits = 6;

    /// <summary>The answer in a message of the service.</summary>
    public static HeadAnswer Of(HeadResult head) => new(
        [(head.Label, head.Probability), .. head.Alternatives.Select(other => (other.Label, other.Probability))],
        head.Abstained,
        head.Secondary?.Label);

    /// <summary>The answer in an object of the command line's JSON.</summary>
    public static HeadAnswer Of(JsonElement head) => new(
        [Score(head), .. head.GetProperty("alternatives").EnumerateArray().Select(Score)],
        head.GetProperty("abstained").GetBoolean(),
        head.TryGetProperty("second", out var second) ? Score(second).Label : null);

    /// <summary>Everything in it, probabilities as the command line rounds them.</summary>
    public override string ToString() =>
        $"{string.Join(", ", Ranked.Select(Text))}{(Abstained ? " (abstained)" : "")}{(Second is null ? "" : $" (second {Second})")}";

    private static (string Label, double Probability) Score(JsonElement score) =>
        (score.GetProperty("label").GetString()!, score.GetProperty("probability").GetDouble());

    private static string Text((string Label, double Probability) score) =>
        string.Create(CultureInfo.InvariantCulture, $"{score.Label} {Math.Round(score.Probability, ProbabilityDigits)}");
}
