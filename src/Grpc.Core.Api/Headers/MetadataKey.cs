using System.Buffers;

namespace Grpc.Core;

/// <summary>The rules for metadata keys: HTTP/2 header names of letters, digits, '_', '-' and '.', in lower case.</summary>
internal static class MetadataKey
{
    private static readonly SearchValues<char> Allowed = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789_-.");

    /// <summary>The key in lower case.</summary>
    /// <exception cref="ArgumentException">The key is empty or has another character.</exception>
    internal static string Normalize(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
#pragma warning disable CA1308 // Lower case is the form on the wire.
        string normalized = key.ToLowerInvariant();
#pragma warning restore CA1308
        if (normalized.Length == 0 || normalized.AsSpan().ContainsAnyExcept(Allowed))
        {
            throw new ArgumentException(
                "A metadata key holds only letters, digits, underscores, hyphens and dots, and at least one of them.", nameof(key));
        }

        return normalized;
    }

    internal static bool IsBinary(string key) => key.EndsWith(Metadata.BinaryHeaderSuffix, StringComparison.Ordinal);
}
