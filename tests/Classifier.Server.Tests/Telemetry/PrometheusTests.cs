using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using System.Text.RegularExpressions;
using Classifier.Server.ModelHosting.Metering;
using Classifier.TestServer;
using Classifier.TestServer.ForeignPrograms;
using Grpc.Core;
using Microsoft.Extensions.DependencyInjection;

namespace Classifier.Server.Tests.Telemetry;

/// <summary>A real Prometheus reads the server; dashboard and alert rules name what it then has.</summary>
public sealed partial class PrometheusTests
{
    private static readonly string Rules = Path.Combine(Repository.Root, "deploy/prometheus/classifier.rules.yml");
    private static readonly string Dashboard = Path.Combine(Repository.Root, "deploy/grafana/classifier.json");

    [PrometheusFact]
    public async Task Rules_CheckedByPromtool_AreValid()
    {
        var run = await ForeignProcess.RunAsync("promtool", ["check", "rules", Rules]);
        Assert.True(run.Succeeded, run.Written);
    }

    [PrometheusFact]
    public async Task DashboardAndRules_PrometheusReadsTheServer_HaveEveryMetric()
    {
        await using var server = await ConnectedServer.StartAsync(null, ("Telemetry:DriftWindow", "100"));
        for (var i = 0; i < 10; i++)
            await server.ClassifyAsync("none of the words");
        await Assert.ThrowsAsync<RpcException>(() => server.ClassifyAsync(""));
        var metrics = server.Server.Services.GetRequiredService<ModelMetrics>();
        metrics.Shadow("scored");
        metrics.Compared("1", "2", "level", "province", "district");
        var expressions = Expressions().ToList();
        var wanted = expressions.SelectMany(e => MetricName().Matches(e)).Select(m => m.Value).ToHashSet();
        Assert.True(wanted.Count >= 15);
        var folder = Directory.CreateTempSubdirectory("classifier-prometheus-");
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "prometheus.yml"), $$"""
            global: {scrape_interval: 1s, scrape_timeout: 1s}
            rule_files: ["{{Rules}}"]
            scrape_configs:
              - job_name: classifier
                static_configs: [{targets: ["{{server.Server.Web.Authority}}"]}]
            """);
        using var prometheus = Process.Start(new ProcessStartInfo("prometheus",
            [$"--config.file={folder.FullName}/prometheus.yml", $"--storage.tsdb.path={folder.FullName}/data", $"--web.listen-address={address.Authority}", "--log.level=error"]))!;
        try
        {
            using var http = new HttpClient { BaseAddress = address };
            var missing = await MissingAsync(http, wanted, prometheus);
            Assert.True(missing.Count == 0, $"Nothing tells {string.Join(", ", missing)}");
            foreach (var expression in expressions)
                Assert.Equal(HttpStatusCode.OK, (await http.GetAsync(new Uri($"api/v1/query?query={Uri.EscapeDataString(expression)}", UriKind.Relative))).StatusCode);
            using var rules = JsonDocument.Parse(await http.GetStringAsync("api/v1/rules"));
            Assert.Equal(7, rules.RootElement.GetProperty("data").GetProperty("groups")[0].GetProperty("rules").GetArrayLength());
        }
        finally
        {
            prometheus.Kill();
            await prometheus.WaitForExitAsync();
            folder.Delete(recursive: true);
        }
    }

    private static async Task<List<string>> MissingAsync(HttpClient http, HashSet<string> wanted, Process prometheus)
    {
        List<string> missing = [.. wanted];
        for (var attempt = 0; attempt < 240 && missing.Count > 0 && !prometheus.HasExited; attempt++)
        {
            await Task.Delay(500);
            try
            {
                using var names = JsonDocument.Parse(await http.GetStringAsync("api/v1/label/__name__/values"));
                missing = [.. wanted.Except(names.RootElement.GetProperty("data").EnumerateArray().Select(n => n.GetString()!)).Order(StringComparer.Ordinal)];
            }
            catch (HttpRequestException)
            {
                // Not up yet.
            }
        }
        return missing;
    }

    private static IEnumerable<string> Expressions()
    {
        using var dashboard = JsonDocument.Parse(File.ReadAllText(Dashboard));
        foreach (var panel in dashboard.RootElement.GetProperty("panels").EnumerateArray())
            yield return panel.GetProperty("targets")[0].GetProperty("expr").GetString()!;
        // A rule's expression goes from its key to the next one.
        foreach (Match rule in RuleExpression().Matches(File.ReadAllText(Rules)))
            yield return rule.Groups[1].Value;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    [GeneratedRegex(@"\b(?:classifier|dotnet|kestrel|aspnetcore)_\w+|\bup\b")]
    private static partial Regex MetricName();

    [GeneratedRegex(@"expr: (?:>-\s+)?(.+?)\s+for:", RegexOptions.Singleline)]
    private static partial Regex RuleExpression();
}
