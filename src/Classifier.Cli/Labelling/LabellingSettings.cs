using Classifier.Cli.Connections;

namespace Classifier.Cli.Labelling;

/// <summary>Who labels, and how.</summary>
/// <param name="ModelPath">Version folder or ML.NET zip to load; null for the committed model. Not used with a server.</param>
/// <param name="Server">A server and how to reach it; null to label in this process.</param>
/// <param name="Alternatives">Labels to list after the best: 0 or more.</param>
/// <param name="MinConfidence">Threshold for abstaining, 0 to 1; null for the model's own.</param>
/// <param name="ChosenLabels">Per head, the only labels to choose among.</param>
/// <param name="Fields">What to give beside the labels.</param>
/// <param name="Explain">Say why the best labels were chosen.</param>
internal sealed record LabellingSettings(
    string? ModelPath,
    ServerConnection? Server,
    int Alternatives,
    double? MinConfidence,
    IReadOnlyDictionary<string, IReadOnlyCollection<string>> ChosenLabels,
    ExtraFields Fields,
    bool Explain);
