using System.Runtime.Intrinsics;
using Classifier.Text.Documents;

namespace Classifier.Training.Splits;

/// <summary>
/// MinHash signatures over runs of five folded tokens; A. Broder, "On the resemblance and containment of documents", 1997.
/// The share of equal places of two signatures estimates the Jaccard similarity of the run sets.
/// </summary>
internal static class MinHash
{
    /// <summary>Bands in a signature; it has bands × rows places.</summary>
    public const int Bands = 32;

    /// <summary>Rows per band. With 32 × 3, a pair of similarity 0.5 shares a band with probability 0.986, one of 0.65 with 0.99997.</summary>
    public const int RowsPerBand = 3;

    private const int RunLength = 5;
    private const ulong Golden = 0x9E3779B97F4A7C15UL;

    /// <summary>What tells the hash of one place of a signature from that of another, four places at a time.</summary>
    private static readonly Vector256<ulong>[] Places = [.. Enumerable.Range(0, Bands * RowsPerBand / Vector256<ulong>.Count).Select(lane =>
        Vector256.Create((ulong)(lane * Vector256<ulong>.Count) * Golden, (ulong)((lane * Vector256<ulong>.Count) + 1) * Golden,
            (ulong)((lane * Vector256<ulong>.Count) + 2) * Golden, (ulong)((lane * Vector256<ulong>.Count) + 3) * Golden))];

    /// <summary>The signature of a document; a text shorter than a run counts as one run.</summary>
    public static uint[] Signature(DocumentText document)
    {
        var folded = document.Text.Folded;
        var tokens = document.Text.Tokens;
        var hashes = new ulong[tokens.Length];
        for (var i = 0; i < tokens.Length; i++)
            hashes[i] = Hash(folded.Slice(tokens[i].Start, tokens[i].Length));
        var signature = new uint[Bands * RowsPerBand];
        Span<Vector256<ulong>> least = stackalloc Vector256<ulong>[Places.Length];
        least.Fill(Vector256.Create((ulong)uint.MaxValue));
        for (var i = 0; i < Math.Max(1, tokens.Length - RunLength + 1); i++)
        {
            var run = 14695981039346656037UL;
            for (var j = i; j < Math.Min(i + RunLength, tokens.Length); j++)
                run = Mix(run + hashes[j]);
            for (var lane = 0; lane < least.Length; lane++)
                least[lane] = Vector256.Min(least[lane], Mix(Vector256.Create(run) + Places[lane]) >>> 32);
        }
        for (var place = 0; place < signature.Length; place++)
            signature[place] = (uint)least[place / Vector256<ulong>.Count][place % Vector256<ulong>.Count];
        return signature;
    }

    /// <summary>A key for each band: documents that share one are candidates.</summary>
    public static IEnumerable<(int Band, ulong Key)> BandKeys(uint[] signature)
    {
        for (var band = 0; band < Bands; band++)
        {
            var key = 0UL;
            for (var row = 0; row < RowsPerBand; row++)
                key = Mix(key + signature[(band * RowsPerBand) + row] + 1);
            yield return (band, key);
        }
    }

    /// <summary>Estimated similarity, 0 to 1.</summary>
    public static double Similarity(uint[] a, uint[] b) => a.Zip(b).Count(p => p.First == p.Second) / (double)a.Length;

    private static ulong Hash(ReadOnlySpan<char> text)
    {
        var hash = 14695981039346656037UL;
        foreach (var unit in text)
            hash = (hash ^ unit) * 1099511628211UL;
        return Mix(hash);
    }

    /// <summary>The finaliser of SplitMix64; G. Steele and others, 2014.</summary>
    private static ulong Mix(ulong x)
    {
        x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9UL;
        x = (x ^ (x >> 27)) * 0x94D049BB133111EBUL;
        return x ^ (x >> 31);
    }

    private static Vector256<ulong> Mix(Vector256<ulong> x)
    {
        x = (x ^ (x >>> 30)) * 0xBF58476D1CE4E5B9UL;
        x = (x ^ (x >>> 27)) * 0x94D049BB133111EBUL;
        return x ^ (x >>> 31);
    }
}
