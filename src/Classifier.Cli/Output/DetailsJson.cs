using System.Text.Json;
using Classifier.Cli.Details;
using Classifier.Text.Documents;

namespace Classifier.Cli.Output;

/// <summary>
/// The properties that <c>--fields</c> adds to a labelled document: <c>units</c>; <c>header</c> (null when the text shows none) with
/// <c>numbers</c>; <c>furniture</c>; <c>actors</c>. Offsets are pairs: the first code unit, and the first one after.
/// </summary>
internal static class DetailsJson
{
    public static void Write(Utf8JsonWriter json, DocumentDetails details)
    {
        if (details.Units is { } units)
            WriteArray(json, "units", units, Write);
        if (details.Numbers is { } numbers)
            WriteHeader(json, details.Header, numbers);
        if (details.Furniture is { } furniture)
            WriteArray(json, "furniture", furniture, Write);
        if (details.Actors is { } actors)
            WriteArray(json, "actors", actors, Write);
    }

    private static void WriteHeader(Utf8JsonWriter json, HeaderDetail? found, IEnumerable<PartDetail> numbers)
    {
        json.WritePropertyName("header");
        if (found is { } header)
            Write(json, header);
        else
            json.WriteNullValue();
        WriteArray(json, "numbers", numbers, Write);
    }

    /// <summary>The properties of a place: <c>field</c>, <c>utf16</c>, <c>utf8</c>.</summary>
    public static void WriteFields(Utf8JsonWriter json, Place place)
    {
        json.WriteString("field", place.Field);
        Write(json, "utf16", place.Utf16);
        Write(json, "utf8", place.Utf8);
    }

    private static void Write(Utf8JsonWriter json, UnitDetail unit)
    {
        json.WriteStartObject();
        WriteFields(json, unit.Link);
        json.WriteString("tier", unit.Tier);
        json.WriteString("validFrom", unit.ValidFrom);
        json.WriteString("validUntil", unit.ValidUntil);
        WriteArray(json, "parents", unit.Parents, Write);
        WriteArray(json, "became", unit.Became, Write);
        json.WriteNumber("candidates", unit.Candidates);
        WriteArray(json, "places", unit.Places, Write);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, HeaderDetail header)
    {
        json.WriteStartObject();
        json.WriteString("issuedOn", header.IssuedOn);
        WriteArray(json, "parts", header.Parts, Write);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, PartDetail part)
    {
        json.WriteStartObject();
        json.WriteString("part", part.Name);
        json.WriteString("text", part.Text);
        WriteFields(json, part.Place);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, FurnitureDetail furniture)
    {
        json.WriteStartObject();
        json.WriteString("kind", furniture.Kind);
        WriteFields(json, furniture.Place);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ActorDetail actor)
    {
        json.WriteStartObject();
        json.WriteString("tier", actor.Tier);
        json.WriteString("role", actor.Role);
        WriteFields(json, actor.Place);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, UnitLink unit)
    {
        json.WriteStartObject();
        WriteFields(json, unit);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Place place)
    {
        json.WriteStartObject();
        WriteFields(json, place);
        json.WriteEndObject();
    }

    private static void WriteFields(Utf8JsonWriter json, UnitLink unit)
    {
        json.WriteString("code", unit.Code);
        json.WriteString("name", unit.Name);
    }

    private static void Write(Utf8JsonWriter json, string name, OffsetRange range)
    {
        json.WriteStartArray(name);
        json.WriteNumberValue(range.Start);
        json.WriteNumberValue(range.End);
        json.WriteEndArray();
    }

    private static void WriteArray<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
            write(json, item);
        json.WriteEndArray();
    }
}
