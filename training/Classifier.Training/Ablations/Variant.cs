namespace Classifier.Training.Ablations;

/// <summary>One line of an ablation: what is different from the full recipe on all data.</summary>
public sealed record Variant
{
    /// <summary>What the table calls it.</summary>
    public string Name { get; init; } = "";

    /// <summary>Recipe values by path, such as <c>level.text.ngramLength</c>; <c>*</c> in place of the head means all heads.</summary>
    public IReadOnlyDictionary<string, object?> Set { get; init; } = new Dictionary<string, object?>();

    /// <summary>
    /// Documents that are not trained on: those of which a field of their line holds one of the values. The field <c>file</c> is the name of the
    /// data file, without its folder.
    /// </summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Without { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>The share of near-duplicate clusters that are trained on: above 0 to 1 (default). A smaller share is part of a greater one.</summary>
    public double Sample { get; init; } = 1;
}
