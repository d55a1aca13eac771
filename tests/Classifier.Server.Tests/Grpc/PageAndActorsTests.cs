using System.Text;
using Classifier.Contracts.V1;
using Classifier.Text.Boilerplate;
using Actors = Classifier.Text.Actors;

namespace Classifier.Server.Tests.Grpc;

public sealed class PageAndActorsTests
{
    private const string Body = """
        Trang chủ
        Giới thiệu
        Tin tức
        Liên hệ
        Huyện Thường Tín 🎉 họp bàn về giống lúa
        Lượt xem: 120
        Sáng 5/6/2023, UBND huyện Thường Tín tổ chức hội nghị bàn về giống lúa. Dự có lãnh đạo Sở Nông nghiệp Hà Nội.
        """;

    [Fact]
    public async Task Classify_PageAskedFor_SaysWhatWasLeftOutAndWhere()
    {
        var furniture = (await AskAsync(new ClassifyOptions { Page = true })).Furniture;

        Assert.Contains(furniture, f => f.Kind == PageFurnitureKind.Navigation);
        var counter = Assert.Single(furniture, f => f.Kind == PageFurnitureKind.Counter);
        Assert.Equal("Lượt xem: 120", Body[counter.Span.Utf16.Start..counter.Span.Utf16.End]);
        Assert.Equal("Lượt xem: 120", Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(Body)[counter.Span.Utf8.Start..counter.Span.Utf8.End]));
    }

    [Fact]
    public async Task Classify_ActorsAskedFor_SaysWhoDoesWhat()
    {
        var actors = (await AskAsync(new ClassifyOptions { Actors = true })).Actors;

        Assert.Contains(actors, a => (a.Tier, a.Role, Text(a)) == (ActorTier.District, ActorRole.Acts, "UBND huyện Thường Tín"));
        Assert.Contains(actors, a => (a.Tier, a.Role) == (ActorTier.Province, ActorRole.Guest) && Text(a).Contains("Sở Nông nghiệp", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Classify_MoreActorsThanTheLimit_AreCutAndNoted()
    {
        var reply = await AskAsync(new ClassifyOptions { Actors = true, Page = true }, ("Limits:ListedItems", "1"));

        Assert.Single(reply.Actors);
        Assert.Single(reply.Furniture);
        Assert.Contains(reply.Notes, n => n.Code == NoteCode.ListCut);
    }

    [Fact]
    public void WireEnumerations_Values_AreOursInOurOrder()
    {
        Assert.Equal(["Unspecified", .. Enum.GetNames<BoilerplateKind>()], Enum.GetNames<PageFurnitureKind>());
        Assert.Equal(["Unspecified", .. Enum.GetNames<Actors.ActorTier>()], Enum.GetNames<ActorTier>());
        Assert.Equal(["Unspecified", .. Enum.GetNames<Actors.ActorRole>()], Enum.GetNames<ActorRole>());
    }

    private static async Task<Prediction> AskAsync(ClassifyOptions options, params (string, string)[] settings)
    {
        await using var server = await ConnectedServer.StartAsync(null, settings);
        return (await server.Client.ClassifyAsync(new ClassifyRequest { Document = new Document { Body = Body }, Options = options })).Prediction;
    }

    private static string Text(Actor actor) => Body[actor.Span.Utf16.Start..actor.Span.Utf16.End];
}
