using System.Globalization;
using System.Reflection;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Classifier.Training.Recipes;

/// <summary>What YAML may hold for the types of a recipe, as their properties tell.</summary>
internal static class YamlTypes
{
    /// <summary>The keys of a record: its properties that can be set, in camel case and in their order.</summary>
    public static IReadOnlyList<(string Key, PropertyInfo Property)> Keys(Type type) =>
        [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.CanWrite).Select(p => (CamelCase(p.Name), p))];

    /// <summary>The type of what stands at a path of a recipe, as <see cref="RecipeOverrides"/> has paths; null where nothing does.</summary>
    public static Type? At(string path)
    {
        var keys = path.Split('.');
        Type? type = keys.Length == 1 ? typeof(Recipe) : typeof(HeadRecipe);
        foreach (var key in keys.Length == 1 ? keys : keys[1..])
        {
            type = type is null ? null : Keys(type).FirstOrDefault(k => k.Key == key).Property?.PropertyType;
            type = type is null ? null : Nullable.GetUnderlyingType(type) ?? type;
        }
        return type;
    }

    /// <summary>The key of a property, or the name of a choice.</summary>
    public static string CamelCase(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    /// <summary>Whether a property may be left empty.</summary>
    public static bool IsNullable(PropertyInfo property) => new NullabilityInfoContext().Create(property).WriteState == NullabilityState.Nullable;

    /// <summary>The type of a list's items; null for what is no list.</summary>
    public static Type? ItemType(Type type) => Argument(type, typeof(IReadOnlyList<>), 0);

    /// <summary>The type of a mapping's values; null for what is no mapping of free keys.</summary>
    public static Type? ValueType(Type type) => Argument(type, typeof(IReadOnlyDictionary<,>), 1);

    /// <summary>Whether a node stands for nothing: empty, or <c>null</c> without quotes.</summary>
    public static bool IsEmpty(YamlNode node) =>
        node is YamlScalarNode { Style: ScalarStyle.Plain, Value: null or "" or "~" or "null" or "Null" or "NULL" };

    /// <summary>What a word should have been; null when it is right, or when the type is not written as a word.</summary>
    public static string? WordFault(Type type, string? value) => Type.GetTypeCode(type) switch
    {
        _ when type.IsEnum => Enum.GetNames(type).Select(CamelCase).Contains(value)
            ? null : $"'{value}' is no choice{NearMiss.Hint(value ?? "", Enum.GetNames(type).Select(CamelCase))}",
        TypeCode.Boolean => value is "true" or "false" ? null : $"'{value}' is neither true nor false",
        TypeCode.Int32 => int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) ? null : $"'{value}' is no whole number",
        TypeCode.Single or TypeCode.Double => IsNumber(value) ? null : $"'{value}' is no number",
        _ => null,
    };

    /// <summary>Whether the type is written as a word: text, numbers, truth values and choices.</summary>
    public static bool IsWord(Type type) => type == typeof(string) || type.IsEnum || type.IsPrimitive;

    private static bool IsNumber(string? value) =>
        value is ".nan" or ".inf" or "-.inf" || double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out _);

    private static Type? Argument(Type type, Type definition, int place) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == definition ? type.GetGenericArguments()[place] : null;
}
