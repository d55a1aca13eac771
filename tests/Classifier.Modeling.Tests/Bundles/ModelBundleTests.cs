using System.Text.Json.Nodes;
using Classifier.Modeling.Bundles;
using Classifier.Modeling.Predictions;
using Classifier.Modeling.Tests.TestModels;
using Classifier.Text.Documents;

namespace Classifier.Modeling.Tests.Bundles;

public sealed class ModelBundleTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ModelBundleTests() => TinyBundle.Write(_folder.Path);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Load_BundleAsWritten_AnswersAsBefore()
    {
        var loaded = ModelBundle.Load(_folder.Path);

        Assert.Equivalent(TinyBundle.Model().Info, loaded.Info, strict: true);
        foreach (var text in new[] { "Bệnh nhân xã được khám.", "Chủ tịch tỉnh phê duyệt vụ mùa", "" })
            Assert.Equal(Probabilities(TinyBundle.Model(), text), Probabilities(loaded, text));
    }

    [Fact]
    public void Load_CommittedBundle_AnswersItsGoldenCases()
    {
        var folder = CommittedBundle.Find(AppContext.BaseDirectory);

        Assert.NotNull(folder);
        Assert.Equal(Path.GetFileName(folder), ModelBundle.Load(folder).Info.Version);
    }

    [Fact]
    public void Load_NoSuchFolder_NamesTheManifest()
    {
        var fault = Assert.Throws<ModelBundleException>(() => ModelBundle.Load(_folder["absent"]));

        Assert.Equal(Path.Combine(_folder["absent"], BundleFiles.Manifest), fault.File);
    }

    [Theory]
    [InlineData("golden.jsonl")]
    [InlineData("topic.zip")]
    public void Load_FileMissing_NamesIt(string name)
    {
        File.Delete(_folder[name]);

        Assert.Equal(_folder[name], Assert.Throws<ModelBundleException>(() => ModelBundle.Load(_folder.Path)).File);
    }

    [Theory]
    [InlineData("golden.jsonl")]
    [InlineData("topic.zip")]
    public void Load_FileChangedAfterTraining_SaysSo(string name)
    {
        File.AppendAllText(_folder[name], "\n");

        var fault = Assert.Throws<ModelBundleException>(() => ModelBundle.Load(_folder.Path));

        Assert.Equal(_folder[name], fault.File);
        Assert.Contains("hash", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"formatVersion": 2}""", "format 2")]
    [InlineData("""{"textVersion": "0"}""", "text version 0")]
    [InlineData("""{"featureVersion": "0"}""", "feature version 0")]
    [InlineData("""{"heads": []}""", "$.heads is empty")]
    [InlineData("""{"heads": [null]}""", "$.heads[0] is null")]
    [InlineData("""{"metrics": [null]}""", "$.metrics")]
    [InlineData("""{"heads": null}""", "heads")]
    [InlineData("""{"name": 7}""", "$.name")]
    [InlineData("""{"files": {"../topic.zip": "00"}}""", "plain file name")]
    [InlineData("""{"files": {"": "00"}}""", "")]
    [InlineData("""{"files": {"..": "00"}}""", "")]
    [InlineData("""{"files": {"topic.zip": null}}""", "hash")]
    [InlineData("""{"files": {}}""", "has no hash")]
    public void Load_ManifestWithFault_SaysWhich(string change, string expected)
    {
        TinyBundle.EditManifest(_folder.Path, manifest =>
        {
            foreach (var (name, value) in JsonNode.Parse(change)!.AsObject())
                manifest[name] = value?.DeepClone();
        });

        Assert.Contains(expected, Assert.Throws<ModelBundleException>(() => ModelBundle.Load(_folder.Path)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("info", """{"minimumConfidence": 1.5}""", "info.minimumConfidence")]
    [InlineData("info", """{"name": "level"}""", "$.heads[1].info.name")]
    [InlineData("info", """{"labels": [null]}""", "info.labels holds null")]
    [InlineData("info", """{"labels": [{"id": "a", "nameVi": "", "nameEn": ""}, {"id": "a", "nameVi": "", "nameEn": ""}]}""", "'a' twice")]
    [InlineData("info", """{"labels": [{"id": "a", "nameVi": "", "nameEn": ""}]}""", "3 classes")]
    [InlineData("features", """{"bits": 0}""", "features.bits")]
    [InlineData("features", """{"bits": 33}""", "features.bits")]
    [InlineData("features", """{"bits": 11}""", "not a vector of 2048")]
    [InlineData("features", """{"ngramLength": 3}""", "features.ngramLength")]
    [InlineData("features", """{"maximumTokens": -1}""", "features.maximumTokens")]
    [InlineData("features", """{"leadTokens": -1}""", "features.leadTokens")]
    [InlineData("features", """{"leadWeight": 1e99}""", "features.leadWeight")]
    [InlineData("features", """{"titleWeight": -1}""", "features.titleWeight")]
    [InlineData("features", """{"leadWeight": 0.75}""", "golden case 1")]
    public void Load_HeadWithFault_SaysWhich(string part, string change, string expected)
    {
        TinyBundle.EditManifest(_folder.Path, manifest =>
        {
            foreach (var (name, value) in JsonNode.Parse(change)!.AsObject())
                manifest["heads"]![0]![part]![name] = value?.DeepClone();
        });

        Assert.Contains(expected, Assert.Throws<ModelBundleException>(() => ModelBundle.Load(_folder.Path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_SecondaryThresholdOutOfRange_SaysWhich()
    {
        TinyBundle.EditManifest(_folder.Path, manifest => manifest["heads"]![0]!["secondaryThreshold"] = 2);

        Assert.Contains("secondaryThreshold", Assert.Throws<ModelBundleException>(() => ModelBundle.Load(_folder.Path)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "holds no golden case")]
    [InlineData("\n\n", "holds no golden case")]
    [InlineData("\n{}", "line 2")]
    [InlineData("null", "line 1")]
    [InlineData("""{"title": "", "text": "a", "date": null, "expected": {"topic": null}}""", "expected holds null")]
    [InlineData("""{"title": null, "text": "a", "date": null, "expected": {}}""", "line 1")]
    [InlineData("""{"title": "", "text": "a", "date": "2024-13-01", "expected": {}}""", "$.date")]
    [InlineData("""{"title": "", "text": "a", "date": null, "expected": {}}""", "nothing is expected of head 'topic'")]
    public void Load_GoldenWithFault_SaysWhich(string golden, string expected)
    {
        TinyBundle.Forge(_folder.Path, BundleFiles.Golden, System.Text.Encoding.UTF8.GetBytes(golden));

        var fault = Assert.Throws<ModelBundleException>(() => ModelBundle.Load(_folder.Path));

        Assert.Equal(_folder[BundleFiles.Golden], fault.File);
        Assert.Contains(expected, fault.Message, StringComparison.Ordinal);
    }

    private static double[] Probabilities(IDocumentClassifier model, string text) =>
        [.. model.Classify(Document.FromText(text), ClassifyOptions.Default, CancellationToken.None).Heads.SelectMany(h => h.Ranked).Select(s => s.Probability)];
}
