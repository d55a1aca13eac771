using System.Text.Json;
using Classifier.Modeling.Bundles;
using Classifier.Training.Data;

namespace Classifier.Training.Evaluation.Reports;

/// <summary><c>curve.json</c>, written and read. The same curve gives the same bytes.</summary>
internal static class CurveFile
{
    private static readonly JsonSerializerOptions Json = new(BundleFiles.IndentedJson)
    {
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>The file's text, with a line feed at its end.</summary>
    public static string Format(CurveDocument curve) => JsonSerializer.Serialize(curve, Json) + "\n";

    /// <summary>Reads a file.</summary>
    /// <exception cref="DataException">It cannot be read, or is no such file.</exception>
    public static CurveDocument Read(string path)
    {
        try
        {
            return JsonSerializer.Deserialize<CurveDocument>(DataFile.ReadAll(path), Json) ?? throw new JsonException("it is null");
        }
        catch (JsonException fault)
        {
            throw new DataException(path, [$"is not a curve.json of 'classifier-train curve': {fault.Message}"]);
        }
    }
}
