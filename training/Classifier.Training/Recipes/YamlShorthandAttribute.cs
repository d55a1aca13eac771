namespace Classifier.Training.Recipes;

/// <summary>A record that YAML may write shorter than as a mapping of its keys.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class YamlShorthandAttribute : Attribute
{
    /// <summary>The property that a word alone stands for.</summary>
    public required string Word { get; init; }

    /// <summary>The property that a mapping stands for, whose keys are then free; null where a mapping holds the record's own keys.</summary>
    public string? Entries { get; init; }
}
