using System.Net.Http.Headers;

namespace Classifier.Server.Grpc.Requests;

/// <summary>The kinds of text the server can read.</summary>
internal static class MediaTypes
{
    /// <summary>What <c>Document.media_type</c> may name.</summary>
    public static IReadOnlyList<string> Supported { get; } = ["text/plain"];

    /// <summary>Notes a violation unless the type is empty or supported; parameters are ignored.</summary>
    public static void Check(string mediaType, string path, Violations violations)
    {
        if (mediaType.Length == 0)
            return;
        if (MediaTypeHeaderValue.TryParse(mediaType, out var parsed)
            && Supported.Contains(parsed.MediaType, StringComparer.OrdinalIgnoreCase))
            return;
        violations.Add(path, $"is {Quoted.Value(mediaType)}; supported: {string.Join(", ", Supported)}");
    }
}
