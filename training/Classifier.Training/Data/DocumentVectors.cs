using Classifier.Modeling.Features;
using Classifier.Text.Documents;
using Classifier.Text.Encodings;
using Classifier.Training.Recipes;

namespace Classifier.Training.Data;

/// <summary>
/// The numbers that a recipe's heads learn from, of one document. The text that they were made from is let go: of 30,000 news articles it takes four gigabytes
/// with its tokens and offsets, the numbers a few hundred megabytes.
/// </summary>
internal sealed class DocumentVectors
{
    private readonly Dictionary<TextFeatureSettings, SparseVector> _text = [];

    private DocumentVectors(DocumentFeatures features, Recipe recipe)
    {
        RepairedEncodings = features.Document.RepairedEncodings;
        foreach (var head in recipe.Heads)
            _text.TryAdd(head.Text, features.Text(head.Text));
        if (recipe.Heads.Any(h => h.Trees is not null))
            (Cues, Actors) = (features.Cues, features.Actors);
    }

    /// <inheritdoc cref="DocumentText.RepairedEncodings"/>
    public IReadOnlyList<LegacyEncoding> RepairedEncodings { get; }

    /// <summary>Level cues; empty when no head has trees.</summary>
    public float[] Cues { get; } = [];

    /// <summary>Who acts; empty when no head has trees.</summary>
    public float[] Actors { get; } = [];

    public static DocumentVectors Of(DocumentText text, Recipe recipe) => new(new DocumentFeatures(text), recipe);

    /// <summary>Hashed n-grams, by the settings of one of the recipe's heads.</summary>
    public SparseVector Text(TextFeatureSettings settings) => _text[settings];
}
