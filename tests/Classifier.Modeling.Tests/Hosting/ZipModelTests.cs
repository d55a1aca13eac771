using System.Security.Cryptography;
using Classifier.Modeling.Bundles;
using Classifier.Modeling.Evidence;
using Classifier.Modeling.Hosting;
using Classifier.Modeling.Predictions;
using Classifier.Modeling.Tests.TestModels;
using Classifier.TestServer;
using Classifier.Text.Documents;
using Classifier.Text.Normalization;

namespace Classifier.Modeling.Tests.Hosting;

public sealed class ZipModelTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Load_OneZip_IsNamedAfterTheFileAndItsHash()
    {
        var path = WordZips.Multiclass().SaveTo(_folder["chủ đề.zip"]);

        var info = ZipModel.Load([Head("topic", path)]).Info;

        Assert.Equal(("chủ đề", ""), (info.Name, info.TextVersion));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)))[..12], info.Version);
        Assert.Empty(info.Metrics);
    }

    [Fact]
    public void Load_TwoZips_GiveTwoHeads()
    {
        var topic = WordZips.Multiclass().SaveTo(_folder["topic.zip"]);
        var rice = WordZips.Binary().SaveTo(_folder["rice.zip"]);

        var model = ZipModel.Load([Head("topic", topic), Head("rice", rice)]);
        var prediction = Classify(model, "Bệnh viện", ClassifyOptions.Default);

        Assert.Equal("topic+rice", model.Info.Name);
        Assert.NotEqual(model.Info.Version, ZipModel.Load([Head("rice", rice), Head("topic", topic)]).Info.Version);
        Assert.Equal(["y tế", "false"], prediction.Heads.Select(h => h.Best.Label));
        Assert.False(prediction["topic"].Abstained);
        Assert.Equal(("m", "2"), (ZipModel.Load([Head("topic", topic)], "m", "2").Info.Name, ZipModel.Load([Head("topic", topic)], "m", "2").Info.Version));
    }

    [Fact]
    public void Classify_Options_AreTakenAsForABundle()
    {
        var model = ZipModel.Load([Head("topic", WordZips.Multiclass().SaveTo(_folder["model.zip"]))]);
        var options = new ClassifyOptions
        {
            AllowedLabels = new Dictionary<string, IReadOnlyCollection<string>> { ["topic"] = ["nông nghiệp", "tư pháp"] },
            MinimumConfidence = 0.99,
            Evidence = EvidenceOptions.Default,
            Units = true,
        };

        var prediction = Classify(model, "Lúa của bệnh viện ở tỉnh Hà Giang", options);

        Assert.False(model.CanExplain);
        Assert.Equal(["nông nghiệp", "tư pháp"], prediction["topic"].Ranked.Select(r => r.Label));
        Assert.Equal(1 / (1 + Math.Exp(-WordZips.Weight)), prediction["topic"].Best.Probability, 1e-6);
        Assert.True(prediction["topic"].Abstained);
        Assert.Empty(prediction["topic"].Evidence);
        Assert.NotEmpty(prediction.Parts.Units);
    }

    [Fact]
    public void Classify_DecomposedText_IsReadAsSentAndNoRepairIsTold()
    {
        var model = ZipModel.Load([Head("topic", WordZips.Multiclass().SaveTo(_folder["model.zip"]))]);

        var decomposed = Classify(model, Decomposition.Decompose("lúa"), ClassifyOptions.Default);

        Assert.Equal(1 / 3.0, decomposed["topic"].Best.Probability, 1e-6);
        Assert.Empty(decomposed.Notes);
        Assert.Equal([TextNote.Empty], Classify(model, " ", ClassifyOptions.Default).Notes);
    }

    [Fact]
    public void Load_FaultsInSeveralZips_AreToldAtOnce()
    {
        var numbers = WordZips.WithNumbers().SaveTo(_folder["numbers.zip"]);
        File.WriteAllText(_folder["damaged.zip"], "PK");

        var fault = Assert.Throws<ModelBundleException>(() => ZipModel.Load(
            [Head("a", numbers), Head("b", _folder["damaged.zip"]), Head("c", _folder["absent.zip"]), new("d d", "S:d", new() { Path = "d", MinimumConfidence = 2 })]));

        Assert.Equal(numbers, fault.File);
        string[] expected = ["S:a:Constants:Num", "S:a:Constants:Flag", "damaged.zip: ", "absent.zip: ", "S:d:Path is 'd'", "S:d:MinimumConfidence is 2", "'d d'"];
        Assert.All(expected, part => Assert.Contains(part, fault.Message, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Classify_ManyThreads_AnswersAsOne()
    {
        var model = ZipModel.Load([Head("topic", WordZips.Multiclass().SaveTo(_folder["model.zip"]))]);
        string[] texts = ["lúa", "viện viện", "tòa lúa lúa", ""];
        double[] alone = [.. texts.Select(Best)];

        await Parallel.ForAsync(0, 400, (i, _) =>
        {
            Assert.Equal(alone[i % texts.Length], Best(texts[i % texts.Length]));
            return ValueTask.CompletedTask;
        });

        double Best(string text) => Classify(model, text, ClassifyOptions.Default)["topic"].Best.Probability;
    }

    private static ZipHead Head(string name, string path) => new(name, $"S:{name}", new ZipHeadSettings { Path = path });

    private static Prediction Classify(IDocumentClassifier model, string text, ClassifyOptions options) =>
        model.Classify(Document.FromText(text), options, CancellationToken.None);
}
