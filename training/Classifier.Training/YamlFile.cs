using Classifier.Training.Ablations;
using Classifier.Training.Data;
using Classifier.Training.Recipes;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Classifier.Training;

/// <summary>Reads the trainer's YAML files: names in camel case, nothing unknown, nothing twice, and, unless asked otherwise, nothing empty that must not be.</summary>
internal static class YamlFile
{
    private static readonly IDeserializer Strict = Builder().WithEnforceNullability().Build();
    private static readonly IDeserializer Lenient = Builder().Build();

    /// <summary>Reads a file; null when it is empty.</summary>
    /// <param name="path">The file.</param>
    /// <param name="error">Makes the exception that lists faults.</param>
    /// <param name="leavesEmpty">Whether values may be empty that must not be: null then, for the caller to say what should be there.</param>
    public static T? Read<T>(string path, Func<IReadOnlyList<string>, Exception> error, bool leavesEmpty = false) where T : class
    {
        try
        {
            return Parse<T>(File.ReadAllText(path), error, leavesEmpty);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw error([fault.Message]);
        }
    }

    /// <summary>Reads a text; null when it is empty.</summary>
    /// <param name="yaml">The text.</param>
    /// <param name="error">Makes the exception that lists faults.</param>
    /// <param name="leavesEmpty">As with files.</param>
    public static T? Parse<T>(string yaml, Func<IReadOnlyList<string>, Exception> error, bool leavesEmpty = false) where T : class
    {
        try
        {
            return (leavesEmpty ? Lenient : Strict).Deserialize<T?>(yaml);
        }
        catch (YamlException fault)
        {
            throw error([$"line {fault.Start.Line}: {fault.InnerException?.Message ?? fault.Message}"]);
        }
    }

    private static DeserializerBuilder Builder() => new DeserializerBuilder()
        .WithNamingConvention(CamelCaseNamingConvention.Instance)
        .WithTypeMapping<IReadOnlyList<HeadRecipe>, List<HeadRecipe>>()
        .WithTypeMapping<IReadOnlyList<LabelRecipe>, List<LabelRecipe>>()
        .WithTypeMapping<IReadOnlyList<Variant>, List<Variant>>()
        .WithTypeMapping<IReadOnlyList<double>, List<double>>()
        .WithTypeMapping<IReadOnlyList<string>, List<string>>()
        .WithTypeMapping<IReadOnlyDictionary<string, HeadColumn>, Dictionary<string, HeadColumn>>()
        .WithTypeMapping<IReadOnlyDictionary<string, double>, Dictionary<string, double>>()
        .WithTypeMapping<IReadOnlyDictionary<string, string>, Dictionary<string, string>>()
        .WithTypeMapping<IReadOnlyDictionary<string, object?>, Dictionary<string, object?>>()
        .WithTypeMapping<IReadOnlyDictionary<string, IReadOnlyList<string>>, Dictionary<string, IReadOnlyList<string>>>()
        .WithDuplicateKeyChecking();
}
