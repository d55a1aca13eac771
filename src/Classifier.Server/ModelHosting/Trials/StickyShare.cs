using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Classifier.Text.Documents;

namespace Classifier.Server.ModelHosting.Trials;

/// <summary>Gives each document a place from 0 to 1 that is the same on every server and after every restart.</summary>
internal static class StickyShare
{
    /// <summary>Whether a document falls into a share.</summary>
    /// <param name="document">The document; its id counts, or its title and body when it has none.</param>
    /// <param name="share">0 (none) to 1 (all).</param>
    public static bool Includes(Document document, double share) => share >= 1 || (share > 0 && Place(document) < share);

    private static double Place(Document document)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        if (document.Id is { } id)
            hash.AppendData(MemoryMarshal.AsBytes(id.AsSpan()));
        else
        {
            hash.AppendData(MemoryMarshal.AsBytes(document.Title.AsSpan()));
            hash.AppendData("\0\0"u8);
            hash.AppendData(MemoryMarshal.AsBytes(document.Body.AsSpan()));
        }
        // 53 bits, which a double holds exactly, so that the greatest place is below 1.
        return (BinaryPrimitives.ReadUInt64BigEndian(hash.GetHashAndReset()) >> 11) * (1.0 / (1UL << 53));
    }
}
