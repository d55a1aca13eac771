using System.Security.Cryptography;
using System.Text;

namespace Classifier.Training.Data;

/// <summary>
/// Test documents that repeat a training document or an earlier test document: the same text to the letter, which is how VNTC's
/// repeats are counted. They reward memory, so a benchmark that holds them is reported with and without.
/// </summary>
/// <param name="Kept">The places of documents that repeat none, in order.</param>
/// <param name="OfTraining">How many repeat a training document.</param>
/// <param name="OfEarlier">How many others repeat an earlier test document.</param>
public sealed record TextRepeats(IReadOnlyList<int> Kept, int OfTraining, int OfEarlier)
{
    /// <summary>Compares texts.</summary>
    public static TextRepeats Find(IEnumerable<string> training, IEnumerable<string> test)
    {
        var known = training.Select(Fingerprint).ToHashSet();
        var earlier = new HashSet<UInt128>();
        var kept = new List<int>();
        var (ofTraining, ofEarlier, place) = (0, 0, 0);
        foreach (var fingerprint in test.Select(Fingerprint))
        {
            if (known.Contains(fingerprint))
                ofTraining++;
            else if (!earlier.Add(fingerprint))
                ofEarlier++;
            else
                kept.Add(place);
            place++;
        }
        return new TextRepeats(kept, ofTraining, ofEarlier);
    }

    /// <summary>Half of the SHA-256.</summary>
    private static UInt128 Fingerprint(string text) => BitConverter.ToUInt128(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
