using Classifier.Modeling.Features;
using Classifier.Training.Trainers;
using Classifier.Training.Trees;

namespace Classifier.Training.Recipes;

/// <summary>Everything that decides what a training run makes, but for the data. Written in YAML.</summary>
public sealed record Recipe
{
    /// <summary>The model's name: lower-case letters, digits, hyphens and underscores.</summary>
    public string Name { get; init; } = "";

    /// <summary>What the model is, in a sentence or two; for the model card. Default none.</summary>
    public string Description { get; init; } = "";

    /// <summary>What it is for, and what it must not be used for; for the model card. Default none.</summary>
    public string IntendedUse { get; init; } = "";

    /// <summary>What it cannot do; for the model card. Default none.</summary>
    public string Limits { get; init; } = "";

    /// <summary>The language of its texts (BCP 47); for the model card. Default <c>vi</c>.</summary>
    public string Language { get; init; } = "vi";

    /// <summary>Feeds every random choice: default 1.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Folds for out-of-fold scores, calibration and cross-validation: 2 or more, default 5.</summary>
    public int Folds { get; init; } = 5;

    /// <summary>
    /// The share of the training documents that is also learned from as a copy without the marks of its letters: 0 to 1, default 0. Copies are
    /// neither measured nor calibrated on.
    /// </summary>
    public double UnmarkedCopies { get; init; }

    /// <summary>The heads, in the order replies list them; at least one.</summary>
    public IReadOnlyList<HeadRecipe> Heads { get; init; } = [];
}

/// <summary>How one head is trained.</summary>
public sealed record HeadRecipe
{
    /// <summary>Its id, and the data's column with its labels: lower-case letters, digits, hyphens and underscores.</summary>
    public string Name { get; init; } = "";

    /// <summary>Vietnamese name.</summary>
    public string Vi { get; init; } = "";

    /// <summary>English name.</summary>
    public string En { get; init; } = "";

    /// <summary>The labels; at least two.</summary>
    public IReadOnlyList<LabelRecipe> Labels { get; init; } = [];

    /// <summary>How the text becomes numbers.</summary>
    public TextFeatureSettings Text { get; init; } = new();

    /// <summary>The linear model on the text.</summary>
    public MaximumEntropyOptions LbfgsMaximumEntropy { get; init; } = new();

    /// <summary>Trees over level cues and the linear model's probabilities; without them the linear model answers.</summary>
    public FastTreeOptions? FastTree { get; init; }

    /// <summary>
    /// Features of the trees that are left out in training, so that no tree asks for them: patterns with <c>*</c> for names as
    /// <see cref="Heads.DroppedFeatures"/> gives them, such as <c>Cues/*</c>. Default none.
    /// </summary>
    public IReadOnlyList<string> DropFeatures { get; init; } = [];

    /// <summary>How the linear model is made small.</summary>
    public PruningOptions Pruning { get; init; } = new();

    /// <summary>The part of a document's weight that goes to the labels annotators found arguable: 0 to below 1, default 0.2.</summary>
    public double ArguableShare { get; init; } = 0.2;

    /// <summary>The arguable share of each label, in the order of the labels.</summary>
    internal double[] ArguableShares => [.. Labels.Select(l => l.ArguableShare ?? ArguableShare)];

    /// <summary>What a document weighs whose annotator guessed, was fairly sure, was sure: three numbers above 0, default 1 each.</summary>
    public IReadOnlyList<double> ConfidenceWeights { get; init; } = [1, 1, 1];

    /// <summary>The head abstains on this share of documents by default, the least certain ones: 0 to below 1, default 0.1.</summary>
    public double AbstainShare { get; init; } = 0.1;

    /// <summary>Whether a second label may be reported, from the threshold that finds most of the arguable labels.</summary>
    public bool Secondary { get; init; }
}

/// <summary>A label and its names.</summary>
public sealed record LabelRecipe
{
    /// <summary>Its id in data and replies: lower-case letters, digits, hyphens and underscores.</summary>
    public string Id { get; init; } = "";

    /// <summary>Vietnamese name.</summary>
    public string Vi { get; init; } = "";

    /// <summary>English name.</summary>
    public string En { get; init; } = "";

    /// <summary>The head's <see cref="HeadRecipe.ArguableShare"/> where this label is the arguable one: 0 to below 1, default the head's.</summary>
    public double? ArguableShare { get; init; }
}
