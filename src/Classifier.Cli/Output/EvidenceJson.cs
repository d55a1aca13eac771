using System.Text.Json;
using Classifier.Cli.Details;

namespace Classifier.Cli.Output;

/// <summary>The property <c>evidence</c> that <c>--explain</c> adds to a head. The text of a place is not repeated: its offsets say where.</summary>
internal static class EvidenceJson
{
    private const int Digits = 6;

    public static void Write(Utf8JsonWriter json, IEnumerable<EvidenceDetail> evidence)
    {
        json.WriteStartArray("evidence");
        foreach (var label in evidence)
            Write(json, label);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, EvidenceDetail evidence)
    {
        json.WriteStartObject();
        json.WriteString("label", evidence.Label);
        json.WriteString("against", evidence.Against);
        json.WriteNumber("margin", Math.Round(evidence.Margin, Digits));
        foreach (var (name, contribution) in evidence.Rest)
            json.WriteNumber(name, Math.Round(contribution, Digits));
        json.WriteStartArray("places");
        foreach (var place in evidence.Places)
        {
            json.WriteStartObject();
            json.WriteString("kind", place.Kind);
            json.WriteNumber("contribution", Math.Round(place.Contribution, Digits));
            DetailsJson.WriteFields(json, place.Place);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
