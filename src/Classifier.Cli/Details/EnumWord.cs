using System.Text.Json;

namespace Classifier.Cli.Details;

/// <summary>How the command line writes the values of enumerations.</summary>
internal static class EnumWord
{
    /// <summary>The name in camel case, such as <c>documentNumber</c>.</summary>
    public static string Of<T>(T value) where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
