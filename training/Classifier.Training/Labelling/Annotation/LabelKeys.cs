using Classifier.Training.Recipes;

namespace Classifier.Training.Labelling.Annotation;

/// <summary>Which key gives which label of a head: 1 to 9, then the small letters that are no commands, then capital letters.</summary>
internal sealed class LabelKeys
{
    /// <summary>What a label's key may be, in the order of the labels.</summary>
    public const string Keys = "123456789adefghijklmnoprtvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private readonly Dictionary<char, LabelRecipe> _labels;

    /// <exception cref="RecipeException">There are more labels than keys.</exception>
    public LabelKeys(HeadRecipe head)
    {
        if (head.Labels.Count > Keys.Length)
            throw new RecipeException($"head '{head.Name}'", [$"{head.Labels.Count} labels for {Keys.Length} keys: it cannot be labelled by one key each"]);
        Head = head;
        _labels = head.Labels.Zip(Keys).ToDictionary(p => p.Second, p => p.First);
    }

    /// <summary>The head.</summary>
    public HeadRecipe Head { get; }

    /// <summary>Each label with its key, in the order of the labels.</summary>
    public IEnumerable<(char Key, LabelRecipe Label)> All => Keys.Zip(Head.Labels);

    /// <summary>The id of a key's label; null when the key has none.</summary>
    public string? LabelOf(char key) => _labels.GetValueOrDefault(key)?.Id;
}
