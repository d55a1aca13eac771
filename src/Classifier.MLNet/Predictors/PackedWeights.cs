using System.Numerics;
using System.Runtime.CompilerServices;

namespace Classifier.MLNet.Predictors;

/// <summary>
/// The weights of linear models that read the same features, side by side and in few bytes, so that what a feature needs lies in one or two lines of the
/// processor's cache: its weights for all classes of all models stand together with those of its neighbours. A weight takes 32 bits: its own upper half
/// (the lower half must be 0, as it is in weights that training has rounded to 7 bits of fraction or fewer), its feature's place among the neighbours, its class.
/// Immutable.
/// </summary>
public sealed class PackedWeights
{
    /// <summary>The most classes that all models may have together.</summary>
    public const int MaximumClasses = 1 << PackedRows.ClassBits;

    private const int Batch = 128;

    private readonly int[] _starts;
    private readonly uint[] _weights;

    private PackedWeights(int classCount, int[] starts, uint[] weights) => (ClassCount, _starts, _weights) = (classCount, starts, weights);

    /// <summary>Number of classes of all models together.</summary>
    public int ClassCount { get; }

    /// <summary>Packs the weights of models; null when one is not round enough, or the classes are more than <see cref="MaximumClasses"/>.</summary>
    /// <param name="models">At least one. The classes of the second follow those of the first, and so on.</param>
    /// <exception cref="ArgumentException">They do not have the same number of features.</exception>
    public static PackedWeights? Of(IReadOnlyList<ClassWeights> models)
    {
        ArgumentNullException.ThrowIfNull(models);
        var features = models[0].FeatureCount;
        if (models.Any(m => m.FeatureCount != features))
            throw new ArgumentException("The models read different features.", nameof(models));
        var classes = models.Sum(m => m.ClassCount);
        return classes <= MaximumClasses && models.All(m => PackedRows.AreRound(m.Values.AsSpan())) ? Pack([.. models], features, classes) : null;
    }

    private static PackedWeights Pack(ClassWeights[] models, int features, int classes)
    {
        var starts = new int[((features - 1) / PackedRows.Neighbours) + 2];
        // Rows are read in whole vectors, also the last one.
        var weights = new uint[models.Sum(m => m.Values.Length) + (2 * PackedRows.Lanes)];
        var count = 0;
        for (var row = 0; row < starts.Length - 1; row++)
        {
            var weighted = 0u;
            foreach (var model in models)
                weighted |= model.Weighted(row);
            for (; weighted != 0; weighted &= weighted - 1)
                Add(models, (row * PackedRows.Neighbours) + BitOperations.TrailingZeroCount(weighted), weights, ref count);
            starts[row + 1] = count;
        }
        return new PackedWeights(classes, starts, weights);
    }

    private static void Add(ClassWeights[] models, int feature, uint[] weights, ref int count)
    {
        var before = 0;
        foreach (var model in models)
        {
            var (start, end) = model.RangeOf(feature);
            for (var k = start; k < end; k++)
                weights[count++] = PackedRows.Pack(feature, before + model.Classes[k], model.Values[k]);
            before += model.ClassCount;
        }
    }

    /// <summary>Adds the product of the matrix and a vector whose slots are in any order and may repeat. Each sum takes its terms in their order.</summary>
    /// <param name="slots">Each 0 to the number of features − 1.</param>
    /// <param name="values">One for each slot.</param>
    /// <param name="sums">One for each class.</param>
    [SkipLocalsInit]
    public void AddProduct(ReadOnlySpan<int> slots, ReadOnlySpan<float> values, Span<double> sums)
    {
        Span<PackedRow> rows = stackalloc PackedRow[Batch];
        var products = new PackedProducts(_weights, stackalloc uint[PackedProducts.Room], stackalloc float[PackedProducts.Room], sums[..ClassCount]);
        while (slots.Length > 0)
        {
            // No walk waits for memory before it goes on to the next slot.
            var count = Math.Min(Batch, slots.Length);
            for (var i = 0; i < count; i++)
                Memory.Fetch(_starts, slots[i] / PackedRows.Neighbours);
            for (var i = 0; i < count; i++)
            {
                var row = slots[i] / PackedRows.Neighbours;
                rows[i] = new PackedRow(_starts[row], _starts[row + 1] - _starts[row], PackedRows.Place(slots[i]), values[i]);
                Memory.Fetch(_weights, rows[i].Start);
                Memory.Fetch(_weights, rows[i].Start + PackedRows.Lanes - 1);
            }
            products.Take(rows[..count]);
            slots = slots[count..];
            values = values[count..];
        }
        products.Add();
    }
}
