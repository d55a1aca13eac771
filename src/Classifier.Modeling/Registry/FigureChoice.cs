namespace Classifier.Modeling.Registry;

/// <summary>Which figures decide whether a version may take another's place, and how much worse it may be.</summary>
/// <param name="Metric"><c>accuracy</c> or <c>macro_f1</c>; null for both.</param>
/// <param name="Dataset">The name of the documents measured on; null for all.</param>
/// <param name="Head">The head; null for all.</param>
/// <param name="Margin">By how much a figure may be lower: 0 to 1.</param>
/// <param name="DifferentDocuments">Whether figures on different numbers of documents are compared as well.</param>
public sealed record FigureChoice(string? Metric, string? Dataset, string? Head, double Margin, bool DifferentDocuments)
{
    /// <summary>The word for all metrics, data sets or heads.</summary>
    public const string Any = "any";

    /// <summary>The metrics that can decide.</summary>
    public static IReadOnlyList<string> Metrics { get; } = ["accuracy", "macro_f1"];

    /// <summary>Every head's accuracy and macro-F1 on all that both were measured on; a point lower is allowed.</summary>
    public static FigureChoice Default { get; } = new(null, null, null, 0.01, false);

    /// <summary>Reads metric, data set and head as <c>--on</c> has them.</summary>
    public FigureChoice On(string metric, string dataset, string head) => this with { Metric = Named(metric), Dataset = Named(dataset), Head = Named(head) };

    /// <summary>Whether a figure is asked for.</summary>
    public bool Includes(string metric, string dataset, string head) =>
        Metrics.Contains(metric) && (Metric ?? metric) == metric && (Dataset ?? dataset) == dataset && (Head ?? head) == head;

    private static string? Named(string word) => word == Any ? null : word;
}
