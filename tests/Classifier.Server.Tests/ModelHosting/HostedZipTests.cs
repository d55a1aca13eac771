using Classifier.Contracts.V1;
using Classifier.TestServer;

namespace Classifier.Server.Tests.ModelHosting;

public sealed class HostedZipTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("classifier-server-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Classify_ZipInThePlaceOfABundle_AnswersWithItsClasses()
    {
        var path = WordZips.Multiclass().SaveTo(PathOf("topics.ZIP"));
        await using var server = await ConnectedServer.StartWithModelOfAsync(("Model:Path", path));

        var prediction = await server.ClassifyAsync("Lúa, lúa và bệnh viện");
        var info = (await server.Client.GetModelInfoAsync(new GetModelInfoRequest())).Model;

        var weights = new[] { 2, 1, 0 }.Select(count => Math.Exp(count * WordZips.Weight)).ToArray();
        Assert.Equal("nông nghiệp", prediction.Heads["label"].Label);
        Assert.Equal(weights[0] / weights.Sum(), prediction.Heads["label"].Probability, 1e-6);
        Assert.Equal(("topics", 12, ""), (info.Version.Name, info.Version.Version.Length, info.TextVersion));
        Assert.Equal(WordZips.Classes, Assert.Single(info.Heads).Labels.Select(l => l.Id));
        Assert.False(info.Capabilities.Evidence);
        Assert.True(info.Capabilities.AdministrativeUnits);
    }

    [Fact]
    public async Task Classify_TwoZipsWithMappings_AnswersForBothHeads()
    {
        var numbers = WordZips.WithNumbers().SaveTo(PathOf("numbers.zip"));
        var rice = WordZips.Binary(isCalibrated: false).SaveTo(PathOf("rice.zip"));
        await using var server = await ConnectedServer.StartWithModelOfAsync(
            ("Model:Name", "hosted"), ("Model:Version", "7"),
            ("Model:Heads:topic:Path", numbers),
            ("Model:Heads:topic:Columns:CONTENT", "Body"),
            ("Model:Heads:topic:Constants:num", "0 0.25"),
            ("Model:Heads:topic:Constants:Flag", "0"),
            ("Model:Heads:topic:Labels:y tế:Id", "health"),
            ("Model:Heads:topic:Labels:y tế:NameEn", "Health"),
            ("Model:Heads:topic:MinimumConfidence", "0.9"),
            ("Model:Heads:rice:Path", rice),
            ("Model:Heads:rice:Scores", "softmax"));

        var document = new Document { Title = "Lúa lúa lúa", Body = "Mưa" };
        var prediction = (await server.Client.ClassifyAsync(new ClassifyRequest { Document = document })).Prediction;
        var info = (await server.Client.GetModelInfoAsync(new GetModelInfoRequest())).Model;

        Assert.Equal(["hosted/7"], info.Aliases.Skip(1));
        Assert.Equal(["rice", "topic"], info.Heads.Select(h => h.Name));
        Assert.Equal(new Label { Id = "health", NameVi = "y tế", NameEn = "Health" }, info.Heads[1].Labels[1]);
        Assert.Equal("health", prediction.Heads["topic"].Label);
        Assert.Equal(Math.Exp(0.25) / (2 + Math.Exp(0.25)), prediction.Heads["topic"].Probability, 1e-6);
        Assert.True(prediction.Heads["topic"].Abstained);
        Assert.Equal("true", prediction.Heads["rice"].Label);
        Assert.Equal(1 / (1 + Math.Exp(-3 * WordZips.Weight)), prediction.Heads["rice"].Probability, 1e-6);
    }

    [Fact]
    public async Task Start_ZipThatNeedsMore_StopsAndSaysWhatToSet()
    {
        var path = WordZips.WithNumbers().SaveTo(PathOf("model.zip"));

        var fault = await Assert.ThrowsAsync<InvalidOperationException>(() => ConnectedServer.StartWithModelOfAsync(("Model:Path", path)));

        string[] expected = ["Model:Columns:Content", "Model:Constants:Num", "Model:Constants:Flag"];
        Assert.All(expected, setting => Assert.Contains(setting, fault.Message, StringComparison.Ordinal));
    }

    private string PathOf(string name) => Path.Combine(_folder.FullName, name);
}
