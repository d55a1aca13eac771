using System.Buffers;
using Classifier.MLNet.Predictors;
using Classifier.Modeling.Evidence;
using Classifier.Modeling.Features;
using Classifier.Text.Documents;

namespace Classifier.Modeling.Predictions;

/// <summary>Boosted trees on the probabilities of linear text models and on dense features.</summary>
internal sealed class StackedScorer : HeadScorer
{
    private readonly IReadOnlyList<FeatureBlock> _blocks;
    private readonly LinearScorer?[] _texts;
    private readonly TreeForest _forest;

    private StackedScorer(IReadOnlyList<FeatureBlock> blocks, LinearScorer?[] texts, TreeForest forest) =>
        (_blocks, _texts, _forest) = (blocks, texts, forest);

    /// <summary>The scorer; null when the trees are of another kind, or the text models do not give probabilities.</summary>
    public static StackedScorer? For(OneVersusAll trees, IReadOnlyList<FeatureBlock> blocks, Func<LinearMulticlass, LinearScorer> scorer)
    {
        if (trees.Formula != OutputFormula.Softmax || blocks.Sum(b => b.Length) != trees.FeatureCount || blocks.Any(b => b.TextModel is { GivesProbabilities: false }))
            return null;
        LinearScorer?[] texts = [.. blocks.Select(b => b.TextModel is { } text ? scorer(text) : null)];
        // What most documents have in common is that they lack most of what is counted, as one without text does.
        var typical = new float[trees.FeatureCount];
        Fill(typical, blocks, texts, new DocumentFeatures(DocumentText.From(Document.FromText(""))));
        return TreeForest.Of(trees, typical) is { } forest ? new StackedScorer(blocks, texts, forest) : null;
    }

    public override void Score(DocumentFeatures features, Span<float> probabilities)
    {
        var rented = ArrayPool<float>.Shared.Rent(_forest.FeatureCount);
        var row = rented.AsSpan(0, _forest.FeatureCount);
        Fill(row, _blocks, _texts, features);
        _forest.Score(row, probabilities);
        Softmax.Apply(probabilities);
        ArrayPool<float>.Shared.Return(rented);
    }

    private static void Fill(Span<float> row, IReadOnlyList<FeatureBlock> blocks, LinearScorer?[] texts, DocumentFeatures features)
    {
        for (var b = 0; b < texts.Length; b++)
        {
            var own = row.Slice(blocks[b].Start, blocks[b].Length);
            if (texts[b] is { } text)
                text.Score(features, own);
            else
                features.Dense(blocks[b].Column).CopyTo(own);
        }
    }
}
