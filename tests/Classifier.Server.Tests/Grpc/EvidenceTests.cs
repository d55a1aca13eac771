using System.Text;
using Classifier.Contracts.V1;
using Grpc.Core;

namespace Classifier.Server.Tests.Grpc;

public sealed class EvidenceTests
{
    private const string Title = "🎉 province họp";
    private const string Body = "🎉 Chủ tịch province làm việc với bloc, province kết luận";

    [Fact]
    public async Task Classify_Explain_PlacesCutTheirWordsAndSumToTheMargin()
    {
        await using var server = await ConnectedServer.StartAsync();

        var level = (await AskAsync(server, new ClassifyOptions { Explain = true })).Heads["level"];

        var evidence = Assert.Single(level.Evidence);
        Assert.Equal(("province", "bloc"), (evidence.Label, evidence.Against));
        Assert.Equal(Math.Log(level.Probability / level.Alternatives[0].Probability), evidence.Margin, 1e-9);
        Assert.Equal(evidence.Margin, Sum(evidence), 1e-9);
        Assert.Equal(["bloc", "province", "province", "province"], evidence.Spans.Select(s => Utf16(s.Span)));
        Assert.Equal([-1, 1, 1, 1], evidence.Spans.Select(s => Math.Sign(s.Contribution)));
        Assert.All(evidence.Spans, s => Assert.Equal((EvidenceKind.Phrase, Utf16(s.Span)), (s.Kind, Utf8(s.Span))));
        Assert.Equal(DocumentField.Title, evidence.Spans[1].Span.Field);
    }

    [Fact]
    public async Task Classify_NotAsked_SendsNone()
    {
        await using var server = await ConnectedServer.StartAsync();

        var reply = await AskAsync(server, new ClassifyOptions { ExplainSpans = 3, ExplainLabels = { ["level"] = new LabelSubset { Labels = { "bloc" } } } });

        Assert.All(reply.Heads.Values, head => Assert.Empty(head.Evidence));
    }

    [Fact]
    public async Task Classify_OtherLabels_AreComparedWithTheBest()
    {
        await using var server = await ConnectedServer.StartAsync();

        var evidence = (await AskAsync(server, new ClassifyOptions
        {
            Explain = true, ExplainLabels = { ["level"] = new LabelSubset { Labels = { "commune", "province", "bloc" } } },
        })).Heads["level"].Evidence;

        Assert.Equal(["province", "commune", "bloc"], evidence.Select(e => e.Label));
        Assert.Equal(["bloc", "province", "province"], evidence.Select(e => e.Against));
        Assert.Equal(-evidence[0].Margin, evidence[2].Margin, 1e-9);
    }

    [Fact]
    public async Task Classify_FewSpans_SumsTheOthersUp()
    {
        await using var server = await ConnectedServer.StartAsync();

        var evidence = (await AskAsync(server, new ClassifyOptions { Explain = true, ExplainSpans = 1 })).Heads["level"].Evidence[0];

        Assert.Single(evidence.Spans);
        Assert.NotEqual(0, evidence.OtherWords);
        Assert.Equal(evidence.Margin, Sum(evidence), 1e-9);
    }

    [Fact]
    public async Task Classify_ExplainOptionsThatBreakRules_AreRefusedTogether()
    {
        await using var server = await ConnectedServer.StartAsync();

        var failure = await ConnectedServer.FailureOf(() => AskAsync(server, new ClassifyOptions
        {
            Explain = true, ExplainSpans = 0,
            ExplainLabels = { ["level"] = new LabelSubset { Labels = { "moon" } }, ["mood"] = new LabelSubset { Labels = { "x" } } },
        }));

        Assert.Equal(StatusCode.InvalidArgument, failure.StatusCode);
        Assert.Equal(
            ["options.explain_labels", "options.explain_labels[\"level\"].labels", "options.explain_spans"], RpcDetails.Fields(failure).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("4", 4, 4)]
    [InlineData("2", null, 2)]
    public async Task Classify_ListedItems_BoundTheSpans(string limit, int? asked, int expected)
    {
        await using var server = await ConnectedServer.StartAsync(null, ("Limits:ListedItems", limit));

        var reply = await AskAsync(server, new ClassifyOptions { Explain = true, ExplainSpans = asked });
        var failure = await ConnectedServer.FailureOf(() => AskAsync(server, new ClassifyOptions { Explain = true, ExplainSpans = 5 }));

        Assert.Equal(expected, reply.Heads["level"].Evidence[0].Spans.Count);
        Assert.Equal(["options.explain_spans"], RpcDetails.Fields(failure));
    }

    private static double Sum(LabelEvidence evidence) =>
        evidence.Baseline + evidence.OtherWords + evidence.Absent + evidence.WholeText + evidence.Spans.Sum(s => s.Contribution);

    private static async Task<Prediction> AskAsync(ConnectedServer server, ClassifyOptions options) =>
        (await server.Client.ClassifyAsync(new ClassifyRequest { Document = new Document { Title = Title, Body = Body }, Options = options })).Prediction;

    private static string Utf16(TextSpan span) => Text(span)[span.Utf16.Start..span.Utf16.End];

    private static string Utf8(TextSpan span) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(Text(span))[span.Utf8.Start..span.Utf8.End]);

    private static string Text(TextSpan span) => span.Field == DocumentField.Title ? Title : Body;
}
