using Classifier.Modeling.Bundles;
using Classifier.Modeling.Tests.TestModels;

namespace Classifier.Modeling.Tests.Bundles;

public sealed class CommittedBundleTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Find_SeveralVersions_IsTheHighestByNumber()
    {
        Add("1.9.0", "1.10.0", "1.2.0");

        Assert.Equal(Version("1.10.0"), CommittedBundle.Find(_folder.Path));
    }

    [Fact]
    public void Find_StartFarBelow_LooksUpward()
    {
        Add("0.1.0");

        Assert.Equal(Version("0.1.0"), CommittedBundle.Find(_folder[Path.Combine("a", "b", "c")]));
    }

    [Fact]
    public void Find_FolderWithoutManifest_IsPassedOver()
    {
        Add("0.1.0");
        Directory.CreateDirectory(Version("0.2.0"));

        Assert.Equal(Version("0.1.0"), CommittedBundle.Find(_folder.Path));
    }

    [Fact]
    public void Find_FolderNotNamedByVersion_IsPassedOver()
    {
        Add("0.1.0", ".2.0.0.partial", "newest");

        Assert.Equal(Version("0.1.0"), CommittedBundle.Find(_folder.Path));
    }

    [Fact]
    public void Find_NoVersionAtAll_IsNull()
    {
        Directory.CreateDirectory(_folder[CommittedBundle.RelativeFolder]);

        Assert.Null(CommittedBundle.Find(_folder.Path));
    }

    [Fact]
    public void Find_SeveralStarts_TakesTheFirstThatLeadsToABundle()
    {
        Add("0.1.0");

        Assert.Equal(Version("0.1.0"), CommittedBundle.Find(Path.GetPathRoot(_folder.Path)!, _folder.Path));
    }

    [Fact]
    public void Find_Aliases_IsTheChampionEvenIfAnotherIsNewer()
    {
        Add("0.1.0", "0.2.0");
        ModelAliases.None.With("champion", "0.1.0").Write(Path.GetDirectoryName(Version("0.1.0"))!);

        Assert.Equal(Version("0.1.0"), CommittedBundle.Find(_folder.Path));
        Assert.Equal(Path.GetDirectoryName(Version("0.1.0")) + "@champion", CommittedBundle.FindReference(_folder.Path));
    }

    private void Add(params string[] versions)
    {
        foreach (var version in versions)
        {
            Directory.CreateDirectory(Version(version));
            File.WriteAllText(Path.Combine(Version(version), BundleFiles.Manifest), "{}");
        }
    }

    private string Version(string version) => Path.Combine(_folder.Path, CommittedBundle.RelativeFolder, version);
}
