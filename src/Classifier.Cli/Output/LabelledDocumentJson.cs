using System.Text.Json;
using Classifier.Cli.Labelling;
using Classifier.Modeling.Predictions;

namespace Classifier.Cli.Output;

/// <summary>
/// The JSON object of a labelled document: <c>id</c>, one object per head under the head's name, <c>notes</c>, what <c>--fields</c> asked for, <c>model</c> and
/// <c>modelVersion</c>.
/// </summary>
internal static class LabelledDocumentJson
{
    private const int ProbabilityDigits = 6;

    public static void Write(Utf8JsonWriter json, LabelledDocument document)
    {
        json.WriteStartObject();
        WriteProperties(json, document);
        json.WriteEndObject();
    }

    /// <summary>Writes the properties of the object alone.</summary>
    public static void WriteProperties(Utf8JsonWriter json, LabelledDocument document)
    {
        json.WriteString("id", document.Id);
        foreach (var head in document.Heads)
            Write(json, head);
        json.WriteStartArray("notes");
        foreach (var note in document.Notes)
            json.WriteStringValue(note);
        json.WriteEndArray();
        DetailsJson.Write(json, document.Details);
        json.WriteString("model", document.Model);
        json.WriteString("modelVersion", document.ModelVersion);
    }

    private static void Write(Utf8JsonWriter json, LabelledHead head)
    {
        json.WriteStartObject(head.Name);
        WriteFields(json, head.Best);
        json.WriteStartArray("alternatives");
        foreach (var alternative in head.Alternatives)
        {
            json.WriteStartObject();
            WriteFields(json, alternative);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteBoolean("abstained", head.Abstained);
        if (head.Second is { } second)
        {
            json.WriteStartObject("second");
            WriteFields(json, second);
            json.WriteEndObject();
        }

        if (head.Evidence is { } evidence)
            EvidenceJson.Write(json, evidence);
        json.WriteEndObject();
    }

    private static void WriteFields(Utf8JsonWriter json, LabelScore score)
    {
        json.WriteString("label", score.Label);
        json.WriteNumber("probability", Math.Round(score.Probability, ProbabilityDigits));
    }
}
