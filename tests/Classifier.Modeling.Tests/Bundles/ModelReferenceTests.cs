using Classifier.Modeling.Bundles;
using Classifier.Modeling.Tests.TestModels;

namespace Classifier.Modeling.Tests.Bundles;

public sealed class ModelReferenceTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Model => _folder["tiny"];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("tiny@challenger", "tiny", "challenger")]
    [InlineData("tiny@challenger/", "tiny", "challenger")]
    [InlineData("tiny", "tiny", "champion")]
    [InlineData("tiny/", "tiny", "champion")]
    [InlineData("tiny/0.1.0", "tiny/0.1.0", null)]
    [InlineData("absent", "absent", null)]
    [InlineData("@champion", "@champion", null)]
    [InlineData("here@home/absent", "here@home/absent", null)]
    [InlineData("here@home", "here@home", null)]
    [InlineData("here@home@champion", "here@home", "champion")]
    public void Parse_Path_IsAFolderOrAnAlias(string path, string folder, string? alias)
    {
        Directory.CreateDirectory(_folder["here@home"]);
        Add("0.1.0");
        ModelAliases.None.With("champion", "0.1.0").Write(Model);

        Assert.Equal(new ModelReference(_folder[folder], alias), ModelReference.Parse(_folder[path]));
    }

    [Fact]
    public void Load_ThroughAnAlias_IsTheVersionItStandsForNow()
    {
        Add("0.1.0");
        Add("0.2.0");
        ModelAliases.None.With("champion", "0.1.0").With("challenger", "0.2.0").Write(Model);

        Assert.Equal("0.1.0", ModelBundle.Load(Model).Info.Version);
        Assert.Equal("0.2.0", ModelBundle.Load(Model + "@challenger").Info.Version);
        ModelAliases.Read(Model).With("champion", "0.2.0").Write(Model);
        Assert.Equal("0.2.0", ModelBundle.Load(Model).Info.Version);
    }

    [Fact]
    public void Load_AliasOfAVersionThatIsGone_NamesItsManifest()
    {
        Directory.CreateDirectory(Model);
        ModelAliases.None.With("champion", "0.1.0").Write(Model);

        var fault = Assert.Throws<ModelBundleException>(() => ModelBundle.Load(Model));

        Assert.Equal(Path.Combine(Model, "0.1.0", BundleFiles.Manifest), fault.File);
    }

    private void Add(string version)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Model, version)).FullName;
        TinyBundle.Write(folder);
        TinyBundle.EditManifest(folder, manifest => manifest["version"] = version);
    }
}
