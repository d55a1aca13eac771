using Classifier.Modeling.Bundles;

namespace Classifier.Modeling.Tests.Bundles;

public sealed class CommittedBundleTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("classifier-bundles-").FullName;

    [Fact]
    public void Find_SeveralVersions_TakesTheHighestByNumberWithAManifest()
    {
        Add("1.9.0");
        var newest = Add("1.10.0");
        Add("notes");
        Directory.CreateDirectory(Path.Combine(_root, CommittedBundle.RelativeFolder, "2.0.0"));
        var below = Directory.CreateDirectory(Path.Combine(_root, "a", "b")).FullName;

        Assert.Equal(newest, CommittedBundle.Find(below));
    }

    [Fact]
    public void Find_FirstStartLeadsNowhere_TriesTheNext()
    {
        var version = Add("1.0.0");

        Assert.Equal(version, CommittedBundle.Find(Path.GetPathRoot(_root)!, _root));
    }

    [Fact]
    public void Find_NothingThere_IsNull() => Assert.Null(CommittedBundle.Find(_root));

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private string Add(string version)
    {
        var folder = Path.Combine(_root, CommittedBundle.RelativeFolder, version);
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "manifest.json"), "{}");
        return folder;
    }
}
