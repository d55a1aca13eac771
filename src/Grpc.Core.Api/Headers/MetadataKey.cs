using System.Buffers;

namespace Grpc.Core;

/// <summary>The rules for metadata keys: HTTP/2 header names of letters, digits, '_', '-' and '.', in lower case.</summary>
internal static class MetadataKey
{
    private static readonly SearchValues<char> Allowed =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-.");

    /// <summary>The key in lower case.</summary>
    /// <exception cref="ArgumentException">The key is empty or has another character.</exception>
    internal static string Normalize(string key)
    {
        ArgumentNullException.ThrowIfNull(key);

        // Checked before the change of case, which makes ASCII letters of some that are not.
        if (key.Length == 0 || key.AsSpan().ContainsAnyExcept(Allowed))
        {
            throw new ArgumentException(
                "A metadata key holds only letters, digits, underscores, hyphens and dots, and at least one of them.", nameof(key));
        }

#pragma warning disable CA1308 // Lower case is the form on the wire.
        return key.ToLowerInvariant();
#pragma warning restore CA1308
    }

    internal static bool IsBinary(string key) => key.EndsWith(Metadata.BinaryHeaderSuffix, StringComparison.Ordinal);
}
