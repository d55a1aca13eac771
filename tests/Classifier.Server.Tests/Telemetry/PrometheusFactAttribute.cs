namespace Classifier.Server.Tests.Telemetry;

/// <summary>A test with Debian's Prometheus; in CI (<c>CI=true</c>) it always runs.</summary>
internal sealed class PrometheusFactAttribute : FactAttribute
{
    public PrometheusFactAttribute()
    {
        if (Environment.GetEnvironmentVariable("CI") != "true" && !(File.Exists("/usr/bin/prometheus") && File.Exists("/usr/bin/promtool")))
            Skip = "Needs Prometheus: apt-get install prometheus";
    }
}
