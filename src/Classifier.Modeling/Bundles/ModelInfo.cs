using System.Text.Json.Serialization;

namespace Classifier.Modeling.Bundles;

/// <summary>A model's identity, labels and quality: of a bundle as its manifest states them, of hosted zips as the settings do.</summary>
/// <param name="Name">The model's name, such as <c>vn-admin</c>.</param>
/// <param name="Version">The version under that name, such as <c>1.0.0</c>.</param>
/// <param name="TextVersion">The version of our text processing the model was trained with; empty for hosted zips, which bring their own.</param>
/// <param name="Heads">In the order predictions list them.</param>
/// <param name="Metrics">Figures measured when the model was made.</param>
public sealed record ModelInfo(
    string Name, string Version, string TextVersion, IReadOnlyList<HeadInfo> Heads, IReadOnlyList<MetricInfo> Metrics);

/// <summary>One head: a question with a fixed set of answers.</summary>
/// <param name="Name">Its id, such as <c>level</c>.</param>
/// <param name="NameVi">The Vietnamese name.</param>
/// <param name="NameEn">The English name.</param>
/// <param name="Labels">All labels.</param>
/// <param name="MinimumConfidence">Below this probability the head abstains by default: 0 (never) to 1.</param>
public sealed record HeadInfo(
    string Name, string NameVi, string NameEn, IReadOnlyList<LabelInfo> Labels, double MinimumConfidence);

/// <summary>One label: a stable id and the names shown to people.</summary>
public sealed record LabelInfo(string Id, string NameVi, string NameEn)
{
    /// <summary>How many documents of the training data had it, each counted once; null where the bundle does not say.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? TrainingDocuments { get; init; }
}

/// <summary>A measured figure.</summary>
/// <param name="Head">The head it is about.</param>
/// <param name="Name">Such as <c>accuracy</c> or <c>macro_f1</c>.</param>
/// <param name="Dataset">What it was measured on, such as <c>dev</c> or <c>cross-validation</c>.</param>
/// <param name="Value">The figure.</param>
/// <param name="Low">Lower end of the 95 % interval; null when none was computed.</param>
/// <param name="High">Upper end of the 95 % interval; null when none was computed.</param>
/// <param name="Documents">How many documents it was measured on.</param>
public sealed record MetricInfo(
    string Head, string Name, string Dataset, double Value, double? Low, double? High, int Documents);
