using Classifier.Deployment.Tests.Kubernetes;
using Classifier.TestServer;

namespace Classifier.Deployment.Tests.Settings;

/// <summary>What the files of deploy/ set is read by the server.</summary>
public sealed class SettingsInFilesTests
{
    [Fact]
    public void EnvironmentFile_OfTheUnit_SetsWhatTheServerReads()
    {
        var variables = File.ReadLines(Path.Combine(Repository.Root, "deploy/systemd/classifier.env"))
            .Where(line => line.Contains('=', StringComparison.Ordinal) && line[0] != '#')
            .Select(line => line.Split('=', 2))
            .Select(parts => KeyValuePair.Create(parts[0], parts[1]))
            .ToList();
        Assert.True(variables.Count >= 7);
        Assert.Empty(KnownSettings.Faults(variables));
    }

    [Fact]
    public void ConfigMap_OfTheManifests_SetsWhatTheServerReads()
    {
        var data = Manifests.Of("ConfigMap").Select(["data"]).Children.Select(c => KeyValuePair.Create(c.Key, c.Value.Text)).ToList();
        Assert.True(data.Count >= 9);
        Assert.Empty(KnownSettings.Faults(data));
    }

    [Theory]
    [InlineData("Limits__NoSuchThing", "1")]
    [InlineData("Limits__QueueLength", "many")]
    [InlineData("Nothing__QueueLength", "1")]
    public void Faults_OfAWrongSetting_AreFound(string name, string value) =>
        Assert.Single(KnownSettings.Faults([KeyValuePair.Create(name, value)]));
}
