using System.Text;
using System.Text.Json;

namespace Classifier.Modeling.Bundles;

/// <summary>Golden cases as JSON lines.</summary>
public static class GoldenFile
{
    /// <summary>Reads cases.</summary>
    /// <exception cref="JsonException">A line is not a golden case.</exception>
    public static IReadOnlyList<GoldenCase> Parse(ReadOnlySpan<byte> utf8) =>
        [.. Encoding.UTF8.GetString(utf8)
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonSerializer.Deserialize<GoldenCase>(line, BundleFiles.Json) ?? throw new JsonException("A line is null."))];

    /// <summary>Writes cases.</summary>
    public static byte[] Format(IEnumerable<GoldenCase> cases) =>
        Encoding.UTF8.GetBytes(string.Concat(cases.Select(c => JsonSerializer.Serialize(c, BundleFiles.Json) + "\n")));
}
