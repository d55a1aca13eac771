using Classifier.Contracts.V1;
using Classifier.TestServer;
using Grpc.Core;

namespace Classifier.Server.Tests.Grpc;

public sealed class ClassifyTests
{
    [Fact]
    public async Task Classify_PlainDocument_ReturnsEveryHeadAndNamesTheModel()
    {
        await using var server = await ConnectedServer.StartAsync();

        var reply = await server.Client.ClassifyAsync(new ClassifyRequest
        {
            Document = new Document { Id = "số 7", Title = "province", Body = "economy economy" },
        });

        var prediction = reply.Prediction;
        Assert.Equal("số 7", prediction.DocumentId);
        Assert.Equal(("word-count", "1.2.3"), (prediction.Model.Name, prediction.Model.Version));
        Assert.Equal(["level", "topic"], prediction.Heads.Keys.Order());
        Assert.Equal("province", prediction.Heads["level"].Label);
        // Seven labels: one of weight 9, six of weight 1.
        Assert.Equal(9.0 / 15, prediction.Heads["level"].Probability, 12);
        Assert.Equal(17.0 / 20, prediction.Heads["topic"].Probability, 12);
        Assert.False(prediction.Heads["level"].Abstained);
    }

    [Fact]
    public async Task Classify_DocumentFields_ReachTheModel()
    {
        Text.Documents.Document? seen = null;
        await using var server = await ConnectedServer.StartAsync(new WordCountClassifier { Before = (document, _) => seen = document });

        await server.Client.ClassifyAsync(new ClassifyRequest
        {
            Document = new Document
            {
                Id = "1", Title = "tiêu đề", Body = "thân", PublishedOn = "2025-07-01", SourceUri = "https://example.vn/1",
                MediaType = "text/plain; charset=utf-8",
            },
        });

        Assert.Equal(
            new Text.Documents.Document("tiêu đề", "thân")
            {
                Id = "1", PublishedOn = new DateOnly(2025, 7, 1), SourceUri = "https://example.vn/1",
            },
            seen);
    }

    [Fact]
    public async Task Classify_Timings_AreTheModelsAndWithinTheTotal()
    {
        await using var server = await ConnectedServer.StartAsync();

        var timings = (await server.ClassifyAsync("province")).Timings;

        Assert.Equal(TimeSpan.FromMicroseconds(20), timings.Text.ToTimeSpan());
        Assert.Equal(TimeSpan.FromMicroseconds(30), timings.Scoring.ToTimeSpan());
        Assert.True(timings.Total.ToTimeSpan() > TimeSpan.Zero);
    }

    [Fact]
    public async Task Classify_WhitespaceOnly_CarriesANote()
    {
        await using var server = await ConnectedServer.StartAsync();

        var note = Assert.Single((await server.ClassifyAsync(" \n ")).Notes);

        Assert.Equal(NoteCode.EmptyText, note.Code);
        Assert.NotEmpty(note.Message);
    }

    [Theory]
    [InlineData(null, 3)]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(6, 6)]
    [InlineData(1000, 6)]
    public async Task Classify_Alternatives_ListsThatManyWithoutTheBest(int? asked, int expected)
    {
        await using var server = await ConnectedServer.StartAsync();

        var level = (await server.ClassifyAsync("bloc bloc district", new ClassifyOptions { Alternatives = asked })).Heads["level"];

        Assert.Equal(expected, level.Alternatives.Count);
        Assert.DoesNotContain(level.Alternatives, alternative => alternative.Label == level.Label);
        Assert.Equal(level.Alternatives.OrderByDescending(alternative => alternative.Probability), level.Alternatives);
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData(0.0, false)]
    [InlineData(0.61, true)]
    [InlineData(1.0, true)]
    public async Task Classify_MinConfidence_DecidesAbstention(double? threshold, bool expected)
    {
        await using var server = await ConnectedServer.StartAsync();

        var level = (await server.ClassifyAsync("province", new ClassifyOptions { MinConfidence = threshold })).Heads["level"];

        Assert.Equal(expected, level.Abstained);
        Assert.Equal("province", level.Label);
    }

    [Fact]
    public async Task Classify_SecondSubject_IsGivenAsSecondary()
    {
        await using var server = await ConnectedServer.StartAsync();

        var topic = (await server.ClassifyAsync("economy economy health")).Heads["topic"];

        Assert.Equal("health", topic.Secondary.Label);
        Assert.Null((await server.ClassifyAsync("economy")).Heads["topic"].Secondary);
    }

    [Fact]
    public async Task Classify_ChooseAmong_RenormalisesOverTheSubset()
    {
        await using var server = await ConnectedServer.StartAsync();
        var options = new ClassifyOptions { Alternatives = 10 };
        options.ChooseAmong.Add("level", new LabelSubset { Labels = { "bloc", "district", "bloc" } });

        var prediction = await server.ClassifyAsync("province province bloc", options);

        var level = prediction.Heads["level"];
        Assert.Equal("bloc", level.Label);
        Assert.Equal("district", Assert.Single(level.Alternatives).Label);
        Assert.Equal(1, level.Probability + level.Alternatives[0].Probability, 12);
        Assert.Equal(3, prediction.Heads["topic"].Alternatives.Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("champion")]
    [InlineData("word-count/1.2.3")]
    public async Task Classify_KnownModelName_Answers(string model)
    {
        await using var server = await ConnectedServer.StartAsync();

        Assert.Equal("1.2.3", (await server.ClassifyAsync("province", new ClassifyOptions { Model = model })).Model.Version);
    }

    [Fact]
    public async Task Classify_ManyFaults_ReportsAllAtOnce()
    {
        await using var server = await ConnectedServer.StartAsync();
        var options = new ClassifyOptions { Alternatives = -1, MinConfidence = double.NaN };
        options.ChooseAmong.Add("cấp", new LabelSubset { Labels = { "x" } });
        options.ChooseAmong.Add("level", new LabelSubset { Labels = { "province", "tỉnh" } });
        options.ChooseAmong.Add("topic", new LabelSubset());
        var request = new ClassifyRequest
        {
            Document = new Document
            {
                Id = new string('i', 257), PublishedOn = "2025-02-30", MediaType = "text/html", SourceUri = new string('u', 2049),
            },
            Options = options,
        };

        var failure = await ConnectedServer.FailureOf(async () => await server.Client.ClassifyAsync(request));

        Assert.Equal(StatusCode.InvalidArgument, failure.StatusCode);
        Assert.Equal(
            [
                "document.body", "document.id", "document.media_type", "document.published_on", "document.source_uri",
                "options.alternatives", "options.choose_among", "options.choose_among[\"level\"].labels",
                "options.choose_among[\"topic\"].labels", "options.min_confidence",
            ],
            RpcDetails.Fields(failure).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Classify_WithoutDocument_SaysItIsRequired()
    {
        await using var server = await ConnectedServer.StartAsync();

        var failure = await ConnectedServer.FailureOf(async () => await server.Client.ClassifyAsync(new ClassifyRequest()));

        Assert.Equal("document: is required", failure.Status.Detail);
    }
}
