using Classifier.Modeling.Features;
using Classifier.Training.Trainers;
using Classifier.Training.Trees;

namespace Classifier.Training.Recipes;

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

    /// <summary>What learns from the text, default <see cref="TrainerName.LbfgsMaximumEntropy"/>. Its options stand under its name.</summary>
    public TrainerName Trainer { get; init; }

    /// <summary>Options of <see cref="TrainerName.LbfgsMaximumEntropy"/>.</summary>
    public MaximumEntropyOptions LbfgsMaximumEntropy { get; init; } = new();

    /// <summary>Options of <see cref="TrainerName.SdcaMaximumEntropy"/>.</summary>
    public SdcaOptions SdcaMaximumEntropy { get; init; } = new();

    /// <summary>Options of <see cref="TrainerName.NaiveBayes"/>.</summary>
    public NaiveBayesOptions NaiveBayes { get; init; } = new();

    /// <summary>
    /// Trees over the text model's probabilities, level cues and actors; without them the text model answers. Where
    /// <see cref="TrainerName.FastTree"/> is the trainer, there is no text model, and the defaults hold where this is left out.
    /// </summary>
    public FastTreeOptions? FastTree { get; init; }

    /// <summary>The trees' options; null where there are no trees.</summary>
    internal FastTreeOptions? Trees => FastTree ?? (Trainer == TrainerName.FastTree ? new FastTreeOptions() : null);

    /// <summary>Whether anything is learned from the words of the text.</summary>
    internal bool HasTextModel => Trainer != TrainerName.FastTree;

    /// <summary>
    /// Features of the trees that are left out in training, so that no tree asks for them: patterns with <c>*</c> for names as
    /// <see cref="Heads.DroppedFeatures"/> gives them, such as <c>Cues/*</c>. Default none.
    /// </summary>
    public IReadOnlyList<string> DropFeatures { get; init; } = [];

    /// <summary>How a linear text model is made small.</summary>
    public PruningOptions Pruning { get; init; } = new();

    /// <summary>The part of a document's weight that goes to the labels annotators found arguable: 0 to below 1, default 0.2.</summary>
    public double ArguableShare { get; init; } = 0.2;

    /// <summary>The arguable share of each label, in the order of the labels.</summary>
    internal double[] ArguableShares => [.. Labels.Select(l => l.ArguableShare ?? ArguableShare)];

    /// <summary>What a document weighs whose annotator guessed, was fairly sure, was sure: three numbers above 0, default 1 each.</summary>
    public IReadOnlyList<double> ConfidenceWeights { get; init; } = [1, 1, 1];

    /// <summary>How much a document counts by its label, default as much as any other.</summary>
    public ClassWeighting ClassWeights { get; init; } = new();

    /// <summary>How scores become honest probabilities.</summary>
    public CalibrationRecipe Calibration { get; init; } = new();

    /// <summary>When the head abstains by default: default on a share of 0.1 of the documents.</summary>
    public AbstainPolicy Abstain { get; init; } = new() { Share = 0.1 };

    /// <summary>Whether a second label may be reported, from the threshold that finds most of the arguable labels.</summary>
    public bool Secondary { get; init; }
}
