using System.Collections.Immutable;
using Classifier.MLNet.Predictors;

namespace Classifier.MLNet.Transforms;

/// <summary>Moves and stretches the slots of a vector (component <c>AFF NORM</c>): y = (x − offset) × scale.</summary>
public sealed class AffineNormalizer
{
    /// <summary>Creates a normalizer that changes every slot.</summary>
    /// <param name="scales">One scale per slot, at least one; not NaN.</param>
    /// <param name="offsets">One offset per slot, or empty when all are 0; not NaN. An offset where the scale is 0 becomes 0, as in ML.NET.</param>
    /// <exception cref="ArgumentException">The sizes do not agree, or a number is NaN.</exception>
    public AffineNormalizer(ImmutableArray<float> scales, ImmutableArray<float> offsets)
    {
        if (scales.IsEmpty)
            throw new ArgumentException("A normalizer needs at least one slot.", nameof(scales));
        Size = scales.Length;
        Slots = [];
        Scales = scales;
        Offsets = Required(scales, offsets);
    }

    /// <summary>Creates a normalizer that changes only some slots.</summary>
    /// <param name="size">Number of slots, at least 1.</param>
    /// <param name="slots">The slots that it changes, strictly ascending; fewer than <paramref name="size"/>.</param>
    /// <param name="scales">One scale for each of them; not NaN.</param>
    /// <param name="offsets">One offset for each of them, or empty when all are 0; not NaN. An offset where the scale is 0 becomes 0, as in ML.NET.</param>
    /// <exception cref="ArgumentException">The sizes do not agree, the slots are out of order or range, or a number is NaN.</exception>
    public AffineNormalizer(int size, ImmutableArray<int> slots, ImmutableArray<float> scales, ImmutableArray<float> offsets)
    {
        if (slots.Length >= size)
            throw new ArgumentException($"{slots.Length} slots to change; there must be fewer than {size}.", nameof(slots));
        if (scales.Length != slots.Length)
            throw new ArgumentException($"{scales.Length} scales for {slots.Length} slots.", nameof(scales));
        SparseRows.RequireRow(size, slots.AsSpan());
        Size = size;
        Slots = slots;
        Scales = scales;
        Offsets = Required(scales, offsets);
    }

    /// <summary>Number of slots of the vectors it takes; 1 for a number.</summary>
    public int Size { get; }

    /// <summary>Whether every slot has a scale.</summary>
    public bool ChangesAll => Scales.Length == Size;

    /// <summary>The slots that have a scale, ascending; empty when every one has, or none.</summary>
    public ImmutableArray<int> Slots { get; }

    /// <summary>The scales: one per slot, or one for each of <see cref="Slots"/>.</summary>
    public ImmutableArray<float> Scales { get; }

    /// <summary>An offset for each of <see cref="Scales"/>; empty when all are 0.</summary>
    public ImmutableArray<float> Offsets { get; }

    private static ImmutableArray<float> Required(ImmutableArray<float> scales, ImmutableArray<float> offsets)
    {
        if (!offsets.IsEmpty && offsets.Length != scales.Length)
            throw new ArgumentException($"{offsets.Length} offsets for {scales.Length} scales.", nameof(offsets));
        offsets = [.. offsets.Select((offset, at) => scales[at] == 0 ? 0 : offset)];
        if (scales.Any(float.IsNaN) || offsets.Any(float.IsNaN))
            throw new ArgumentException("A scale or an offset is NaN.");
        return offsets.All(offset => offset == 0) ? [] : offsets;
    }
}
