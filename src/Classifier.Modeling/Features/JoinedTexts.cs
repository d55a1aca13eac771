using Classifier.MLNet.Predictors;

namespace Classifier.Modeling.Features;

/// <summary>
/// The linear text models of all heads that hash n-grams alike. What a block of a document adds to the logits of each is found in one go. Immutable; safe for
/// many threads.
/// </summary>
internal sealed class JoinedTexts
{
    private readonly LinearMulticlass[] _models;
    private readonly PackedWeights? _packed;

    /// <param name="models">At least one; all with the same number of features.</param>
    public JoinedTexts(IEnumerable<LinearMulticlass> models)
    {
        _models = [.. models];
        ClassCount = _models.Sum(m => m.ClassCount);
        _packed = PackedWeights.Of([.. _models.Select(m => m.Weights)]);
    }

    /// <summary>Number of classes of all models together.</summary>
    public int ClassCount { get; }

    /// <summary>Where a model's classes begin among those of all.</summary>
    public int StartOf(LinearMulticlass model) => _models.TakeWhile(m => m != model).Sum(m => m.ClassCount);

    /// <summary>Adds what a block adds to each logit of each model.</summary>
    public void AddProduct(NgramBlock block, Span<double> sums)
    {
        if (_packed is not null)
        {
            _packed.AddProduct(block.Slots, block.Values, sums);
            return;
        }
        foreach (var model in _models)
        {
            model.Weights.AddProduct(block.Slots, block.Values, sums[..model.ClassCount]);
            sums = sums[model.ClassCount..];
        }
    }
}
