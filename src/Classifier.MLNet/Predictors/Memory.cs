using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;

namespace Classifier.MLNet.Predictors;

/// <summary>Asks the processor for memory that will soon be read.</summary>
internal static class Memory
{
    /// <summary>Begins to fetch what stands at a place of an array; changes nothing else. The place may be beyond the end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void Fetch<T>(ReadOnlySpan<T> values, int place)
        where T : unmanaged
    {
        if (Sse.IsSupported)
            Sse.Prefetch0(Unsafe.AsPointer(ref Unsafe.Add(ref MemoryMarshal.GetReference(values), place)));
    }
}
