using System.Text.Json;
using System.Text.RegularExpressions;

namespace Classifier.Server.Tests.Web.OpenApi;

/// <summary>
/// Holds JSON against the schemas of an OpenAPI document: the keywords those use, and no others, so that none goes unheeded. Properties that a schema
/// does not name are faults too, unless it says what they are.
/// </summary>
/// <param name="document">The OpenAPI document.</param>
internal sealed class SchemaCheck(JsonElement document)
{
    private static readonly string[] WithoutRule = ["description", "examples", "properties", "items", "additionalProperties", "minimum", "maximum"];

    /// <summary>What is wrong with a value, by place; empty when nothing is.</summary>
    public IReadOnlyList<string> Faults(JsonElement schema, JsonElement value) => [.. Check(schema, value, "$")];

    private IEnumerable<string> Check(JsonElement schema, JsonElement value, string at) =>
        schema.EnumerateObject().SelectMany(keyword => Check(keyword.Name, keyword.Value, value, at))
            .Concat(value.ValueKind == JsonValueKind.Object && !schema.TryGetProperty("$ref", out _) ? Properties(schema, value, at) : [])
            .Concat(value.ValueKind == JsonValueKind.Array && schema.TryGetProperty("items", out var items)
                ? value.EnumerateArray().SelectMany((item, i) => Check(items, item, $"{at}[{i}]"))
                : []);

    private IEnumerable<string> Check(string keyword, JsonElement rule, JsonElement value, string at) => keyword switch
    {
        "$ref" => Check(Resolve(rule.GetString()!), value, at),
        "type" => Fault(HasType(rule.GetString()!, value), $"{at} is no {rule}"),
        "pattern" => Fault(Regex.IsMatch(value.GetString()!, rule.GetString()!, RegexOptions.CultureInvariant), $"{at} does not match {rule}"),
        "required" => rule.EnumerateArray().Where(name => !value.TryGetProperty(name.GetString()!, out _)).Select(name => $"{at} lacks {name}"),
        _ => Fault(WithoutRule.Contains(keyword), $"{at}: the schema's keyword {keyword} is not checked"),
    };

    private IEnumerable<string> Properties(JsonElement schema, JsonElement value, string at)
    {
        foreach (var property in value.EnumerateObject())
        {
            var place = $"{at}.{property.Name}";
            if (schema.TryGetProperty("properties", out var named) && named.TryGetProperty(property.Name, out var own))
            {
                foreach (var fault in Check(own, property.Value, place))
                    yield return fault;
            }
            else if (schema.TryGetProperty("additionalProperties", out var others) && others.ValueKind == JsonValueKind.Object)
            {
                foreach (var fault in Check(others, property.Value, place))
                    yield return fault;
            }
            else if (schema.TryGetProperty("properties", out var some) && !some.TryGetProperty("@type", out _))
            {
                yield return $"{place} is not described";
            }
        }
    }

    private static bool HasType(string type, JsonElement value) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out _),
        _ => false,
    };

    /// <summary>The schema at a reference within the document.</summary>
    public JsonElement Resolve(string reference) =>
        reference.Split('/').Skip(1).Aggregate(document, (node, name) => node.GetProperty(name));

    private static IEnumerable<string> Fault(bool holds, string fault) => holds ? [] : [fault];
}
