namespace Classifier.Server.Telemetry;

/// <summary>Names and values as Prometheus' text format allows them.</summary>
internal static class PrometheusNames
{
    /// <summary>A metric's name with its unit: <c>By</c> is bytes and <c>s</c> seconds; units in braces and others are left out.</summary>
    public static string Of(string name, string unit, bool isCounter)
    {
        var suffix = unit switch { "s" => "_seconds", "By" => "_bytes", _ => "" };
        return Of(name) + suffix + (isCounter ? "_total" : "");
    }

    /// <summary>ASCII letters, digits and _ alone.</summary>
    public static string Of(string name) => string.Concat(name.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '_'));

    /// <summary>A value of a label, or the text of a <c>HELP</c> line, which keeps its quotation marks.</summary>
    public static string Escape(string value, bool quotes = true)
    {
        var escaped = value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);
        return quotes ? escaped.Replace("\"", "\\\"", StringComparison.Ordinal) : escaped;
    }
}
