using System.Text;
using System.Text.Json;

namespace Classifier.Modeling.Bundles;

/// <summary>Golden cases as JSON lines.</summary>
public static class GoldenFile
{
    /// <summary>Reads cases; empty lines count for nothing.</summary>
    /// <exception cref="JsonException">A line is not a golden case; the message names the line, from 1, and the field.</exception>
    public static IReadOnlyList<GoldenCase> Parse(ReadOnlySpan<byte> utf8)
    {
        var cases = new List<GoldenCase>();
        var number = 0;
        foreach (var line in utf8.Split((byte)'\n'))
        {
            number++;
            if (!utf8[line].IsEmpty)
                cases.Add(ParseLine(utf8[line], number));
        }
        return cases;
    }

    /// <summary>Writes cases.</summary>
    public static byte[] Format(IEnumerable<GoldenCase> cases) =>
        Encoding.UTF8.GetBytes(string.Concat(cases.Select(c => JsonSerializer.Serialize(c, BundleFiles.Json) + "\n")));

    private static GoldenCase ParseLine(ReadOnlySpan<byte> line, int number)
    {
        try
        {
            var golden = JsonSerializer.Deserialize<GoldenCase>(line, BundleFiles.Json) ?? throw new JsonException("the case is null");
            return golden.Expected.Values.Any(e => e is null) ? throw new JsonException("$.expected holds null") : golden;
        }
        catch (JsonException fault)
        {
            throw new JsonException($"line {number}: {fault.Message}", fault);
        }
    }
}
