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

    /// <summary>What a block adds to each logit of each model.</summary>
    /// <param name="block">The block.</param>
    /// <param name="sums">Receives one number per class of all models.</param>
    public void Multiply(NgramBlock block, Span<double> sums)
    {
        sums.Clear();
        if (_packed is not null)
            _packed.AddProduct(block.Slots, block.Values, sums);
        else
            for (var (m, start) = (0, 0); m < _models.Length; start += _models[m++].ClassCount)
                _models[m].Weights.AddProduct(block.Slots, block.Values, sums.Slice(start, _models[m].ClassCount));
        foreach (ref var sum in sums)
            sum *= block.Scale;
    }
}
