using System.Globalization;
using Classifier.TestServer;
using Classifier.TestServer.ForeignPrograms;

namespace Classifier.Deployment.Tests.Kubernetes;

/// <summary>The manifests fit each other and the server.</summary>
public sealed class ManifestTests
{
    private static readonly Node Pod = Manifests.Of("Deployment").Select("spec", "template", "spec");
    private static readonly Node Container = Pod.Select("containers", "0");
    private static readonly Dictionary<string, string> Settings = Manifests.Of("ConfigMap").Select("data").Children.ToDictionary(c => c.Key, c => c.Value.Text);

    [Fact]
    public void Ports_OfEveryObject_AreThoseThatTheServerListensAt()
    {
        var ports = Container.Select("ports").Items.ToDictionary(p => p.Select("name").Text, p => p.Select("containerPort").Number);
        Assert.Equal(new Uri(Settings["Kestrel__Endpoints__Grpc__Url"]).Port, ports["grpc"]);
        Assert.Equal(new Uri(Settings["Kestrel__Endpoints__Web__Url"]).Port, ports["web"]);
        Assert.All(Manifests.Of("Service").Select("spec", "ports").Items, p => Assert.Equal(ports[p.Select("targetPort").Text], p.Select("port").Number));
        var open = Manifests.Of("NetworkPolicy").Select("spec", "ingress").Items.SelectMany(i => i.Select("ports").Items).Select(p => p.Select("port").Number);
        Assert.Equal(ports.Values.Order(), open.Distinct().Order());
    }

    [Theory]
    [InlineData("startupProbe", "/readyz")]
    [InlineData("readinessProbe", "/readyz")]
    [InlineData("livenessProbe", "/healthz")]
    public async Task Probe_OfEveryKind_AsksWhatTheServerAnswers(string probe, string path)
    {
        var get = Container.Select(probe, "httpGet");
        Assert.Equal(path, get.Select("path").Text);
        Assert.Equal("web", get.Select("port").Text);
        Assert.Equal(new Uri(Settings["Kestrel__Endpoints__Web__Url"]).Scheme, get.Select("scheme").Text.ToLowerInvariant());
        await using var server = await RunningServer.StartAsync(new WordCountClassifier());
        using var http = new HttpClient();
        Assert.True((await http.GetAsync(new Uri(server.Web, get.Select("path").Text))).IsSuccessStatusCode);
    }

    [Fact]
    public void Termination_LeavesTimeForDrain_AndDrainForProbes()
    {
        var grace = TimeSpan.Parse(Settings["Lifecycle__DrainGrace"], CultureInfo.InvariantCulture);
        var limit = TimeSpan.Parse(Settings["Lifecycle__DrainLimit"], CultureInfo.InvariantCulture);
        Assert.True(Pod.Select("terminationGracePeriodSeconds").Number > (grace + limit).TotalSeconds + 5);
        var noticed = Container.Select("readinessProbe", "periodSeconds").Number * Container.Select("readinessProbe", "failureThreshold").Number;
        Assert.True(grace.TotalSeconds >= 2 * noticed);
    }

    [Fact]
    public void Selectors_OfEveryObject_ChooseThePods()
    {
        var labels = Manifests.Of("Deployment").Select("spec", "template", "metadata", "labels");
        Assert.True(Manifests.Of("Service").Select("spec", "selector").Says(labels));
        foreach (var selector in new[]
        {
            Manifests.Of("Deployment").Select("spec", "selector"), Manifests.Of("PodDisruptionBudget").Select("spec", "selector"),
            Manifests.Of("NetworkPolicy").Select("spec", "podSelector"), Pod.Select("topologySpreadConstraints", "0", "labelSelector"),
        })
            Assert.True(selector.Select("matchLabels").Says(labels));
    }

    [Fact]
    public void Files_NamedInSettings_AreMounted()
    {
        var secrets = Pod.Select("volumes").Items.ToDictionary(v => v.Select("name").Text, v => Manifests.Of("Secret", v.Select("secret", "secretName").Text));
        var files = Container.Select("volumeMounts").Items
            .SelectMany(m => secrets[m.Select("name").Text].Select("stringData").Children.Select(f => $"{m.Select("mountPath").Text}/{f.Key}"));
        var named = Settings.Where(s => s.Key.StartsWith("Security__", StringComparison.Ordinal)).Select(s => s.Value);
        Assert.Equal(named.Order(StringComparer.Ordinal), files.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Container_OfTheDeployment_IsLockedDown()
    {
        Assert.Equal("true", Container.Select("securityContext", "readOnlyRootFilesystem").Text);
        Assert.Equal("true", Pod.Select("securityContext", "runAsNonRoot").Text);
        Assert.Contains($"USER {Pod.Select("securityContext", "runAsUser").Text}:", File.ReadAllText(Path.Combine(Repository.Root, "deploy/container/Containerfile")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Autoscaler_WithItsRule_ScalesByAMetricThatTheServerTells()
    {
        var metric = Manifests.Of("HorizontalPodAutoscaler").Select("spec", "metrics", "0", "pods", "metric", "name").Text;
        var rule = Manifests.Read(Path.Combine(Repository.Root, "deploy/kubernetes/prometheus-adapter.yaml")).Single().Select("rules", "custom", "0");
        Assert.Equal(metric, rule.Select("name", "as").Text);
        Assert.StartsWith(metric + "{", rule.Select("seriesQuery").Text, StringComparison.Ordinal);
        await using var server = await RunningServer.StartAsync(new WordCountClassifier());
        using var http = new HttpClient();
        Assert.Contains($"\n{metric}{{", await http.GetStringAsync(new Uri(server.Web, "/metrics")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Workers_AreStartedWithOptionsThatThereAre_AndScaledByTheQueueTheyTakeFrom()
    {
        var pod = Manifests.Of("Deployment", "classifier-worker").Select("spec", "template", "spec");
        var arguments = pod.Select("containers", "0", "args").Items.Select(argument => argument.Text).ToList();
        var help = await ForeignProcess.RunAsync("dotnet", [BuiltProgram.CommandLine, arguments[0], "--help"]);
        Assert.All(arguments.Skip(1), argument => Assert.Contains($" {argument.Split('=')[0]} ", help.Output, StringComparison.Ordinal));

        var queue = Manifests.Of("ScaledObject", "classifier-worker").Select("spec", "triggers", "0", "metadata", "queueName").Text;
        Assert.Contains($"\"{queue}\"", await File.ReadAllTextAsync(Path.Combine(Repository.Root, "src/Classifier.Jobs/Brokers/JobQueues.cs")), StringComparison.Ordinal);
        Assert.True(Manifests.Of("NetworkPolicy", "classifier-worker").Select("spec", "podSelector", "matchLabels")
            .Says(Manifests.Of("Deployment", "classifier-worker").Select("spec", "template", "metadata", "labels")));
        Assert.Equal("true", pod.Select("containers", "0", "securityContext", "readOnlyRootFilesystem").Text);
    }
}
