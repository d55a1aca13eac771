using System.Globalization;

namespace Classifier.MLNet.Formats;

/// <summary>Directories of parts that a component has many of: <c>Transform_007</c>.</summary>
internal static class NumberedDirectory
{
    public static string Of(string part, int number) => string.Create(CultureInfo.InvariantCulture, $"{part}_{number:000}");
}
