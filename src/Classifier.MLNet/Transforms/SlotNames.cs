using System.Collections.Immutable;

namespace Classifier.MLNet.Transforms;

/// <summary>Names of slots or keys that hashes fall into (component <c>TEXTSPBF</c>); not every slot has one. No part in scoring.</summary>
public sealed class SlotNames
{
    /// <summary>Names some slots.</summary>
    /// <param name="length">Number of slots.</param>
    /// <param name="slots">The slots that have names, strictly ascending.</param>
    /// <param name="names">The name of each of them.</param>
    /// <exception cref="ArgumentException">The sizes differ, or the slots are out of range or not strictly ascending.</exception>
    public SlotNames(int length, ImmutableArray<int> slots, ImmutableArray<string> names)
    {
        if (slots.Length != names.Length)
            throw new ArgumentException($"{names.Length} names for {slots.Length} slots.", nameof(names));
        for (var i = 0; i < slots.Length; i++)
            if (slots[i] >= length || slots[i] <= (i == 0 ? -1 : slots[i - 1]))
                throw new ArgumentException($"Slot {slots[i]} of {length} has a name out of order.", nameof(slots));
        (Length, Slots, Names) = (length, slots, names);
    }

    /// <summary>Names all slots.</summary>
    /// <param name="names">The names in order.</param>
    public SlotNames(params ImmutableArray<string> names)
        : this(names.Length, [.. Enumerable.Range(0, names.Length)], names)
    {
    }

    /// <summary>Number of slots.</summary>
    public int Length { get; }

    /// <summary>The slots that have names, ascending.</summary>
    public ImmutableArray<int> Slots { get; }

    /// <summary>The name of each of <see cref="Slots"/>.</summary>
    public ImmutableArray<string> Names { get; }
}
