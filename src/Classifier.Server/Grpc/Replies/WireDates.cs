using System.Globalization;

namespace Classifier.Server.Grpc.Replies;

/// <summary>Writes days as the API spells them.</summary>
internal static class WireDates
{
    /// <summary><c>YYYY-MM-DD</c>, or empty for an unknown day.</summary>
    public static string Write(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
