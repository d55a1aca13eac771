using System.Buffers;

namespace Classifier.Modeling.Features;

/// <summary>Sorts slots by their digits (least significant first), which for the thousands of slots of a document is several times as fast as comparing.</summary>
internal static class SlotSort
{
    private const int DigitBits = 11;
    private const int Digits = 1 << DigitBits;

    /// <summary>Below this number counting digits does not pay.</summary>
    private const int FewSlots = 256;

    /// <summary>Sorts ascending.</summary>
    /// <param name="slots">Each at least 0 and below 2^<paramref name="bits"/>.</param>
    /// <param name="bits">1 to 31.</param>
    public static void Ascending(Span<int> slots, int bits)
    {
        if (slots.Length < FewSlots)
        {
            slots.Sort();
            return;
        }
        var rented = ArrayPool<int>.Shared.Rent(slots.Length);
        Span<int> from = slots, to = rented.AsSpan(0, slots.Length);
        Span<int> starts = stackalloc int[Digits];
        for (var shift = 0; shift < bits; shift += DigitBits)
        {
            Place(from, to, starts, shift);
            var placed = to;
            to = from;
            from = placed;
        }
        if (from != slots)
            from.CopyTo(slots);
        ArrayPool<int>.Shared.Return(rented);
    }

    private static void Place(ReadOnlySpan<int> from, Span<int> to, Span<int> starts, int shift)
    {
        starts.Clear();
        foreach (var slot in from)
            starts[(slot >> shift) & (Digits - 1)]++;
        var start = 0;
        for (var digit = 0; digit < starts.Length; digit++)
            (starts[digit], start) = (start, start + starts[digit]);
        foreach (var slot in from)
            to[starts[(slot >> shift) & (Digits - 1)]++] = slot;
    }
}
