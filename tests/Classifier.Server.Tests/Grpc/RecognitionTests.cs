using System.Text;
using Classifier.Contracts.V1;

namespace Classifier.Server.Tests.Grpc;

public sealed class RecognitionTests
{
    private const string Title = "🎉 Thường Tín (Hà Nội) họp";
    private const string Body = """
        ỦY BAN NHÂN DÂN HUYỆN THƯỜNG TÍN
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        Số: 36/KH-UBND
        Thường Tín, ngày 12 tháng 5 năm 2023
        KẾ HOẠCH
        Về việc đắp kênh tại xã Ninh Sở 🎉 theo Quyết định 5/2020/QĐ-TTg
        TM. ỦY BAN NHÂN DÂN
        CHỦ TỊCH
        Lê Thị Mận
        """;

    [Fact]
    public async Task Classify_UnitsAskedFor_SpansCutTheirNamesFromTheRequest()
    {
        await using var server = await ConnectedServer.StartAsync();

        var units = (await AskAsync(server, new ClassifyOptions { Units = true })).Units;

        Assert.Equal(["279", "01", "10186"], units.Select(u => u.Code));
        Assert.Equal(
            ["Thường Tín", "HUYỆN THƯỜNG TÍN", "Thường Tín", "Hà Nội", "xã Ninh Sở"],
            units.SelectMany(u => u.Mentions).Select(Utf16));
        Assert.All(units.SelectMany(u => u.Mentions), span => Assert.Equal(Utf16(span), Utf8(span)));
        Assert.Equal(DocumentField.Title, units[0].Mentions[0].Field);
        Assert.Equal(DocumentField.Body, units[0].Mentions[1].Field);
    }

    [Fact]
    public async Task Classify_UnitsAskedFor_AreDescribed()
    {
        await using var server = await ConnectedServer.StartAsync();

        var unit = (await AskAsync(server, new ClassifyOptions { Units = true })).Units[2];

        unit.Mentions.Clear();
        Assert.Equal(
            new AdministrativeUnit
            {
                Code = "10186", Name = "Xã Ninh Sở", Tier = AdministrativeTier.Commune, ParentCode = "279", SuccessorCodes = { "00685", "10210" },
                ValidUntil = "2025-06-30", Candidates = 1,
                Parents =
                {
                    new UnitName { Code = "279", Name = "Huyện Thường Tín", Tier = AdministrativeTier.District },
                    new UnitName { Code = "01", Name = "Thành phố Hà Nội", Tier = AdministrativeTier.Province },
                },
                Became = { unit.Became },
            },
            unit);
        Assert.Equal(["00685", "10210"], unit.Became.Select(u => u.Code));
    }

    [Fact]
    public async Task Classify_HeaderAskedFor_EveryPartCutsItsTextFromTheRequest()
    {
        await using var server = await ConnectedServer.StartAsync();

        var reply = await AskAsync(server, new ClassifyOptions { Header = true });

        HeaderPart[] parts =
        [
            reply.Header.Issuer, reply.Header.Number, reply.Header.Place, reply.Header.Date, reply.Header.DocumentType, reply.Header.Subject,
            reply.Header.SigningAuthority, reply.Header.SignerTitle,
        ];
        Assert.Equal(
            ["ỦY BAN NHÂN DÂN HUYỆN THƯỜNG TÍN", "36/KH-UBND", "Thường Tín", "ngày 12 tháng 5 năm 2023", "KẾ HOẠCH"],
            parts.Take(5).Select(part => part.Text));
        Assert.All(parts, part => Assert.Equal((part.Text, part.Text), (Utf16(part.Span), Utf8(part.Span))));
        Assert.Equal(["36/KH-UBND", "5/2020/QĐ-TTg"], reply.Numbers.Select(n => Utf8(n.Span)));
        Assert.Equal((5, 2020, "Quyết định", "Thủ tướng Chính phủ"), (reply.Numbers[1].Number, reply.Numbers[1].Year, reply.Numbers[1].DocumentType, reply.Numbers[1].Issuer));
        Assert.DoesNotContain("Mận", reply.Header.ToString(), StringComparison.Ordinal);
        Assert.Empty(reply.Units);
    }

    [Fact]
    public async Task Classify_NothingAskedFor_SendsLabelsOnly()
    {
        await using var server = await ConnectedServer.StartAsync();

        var reply = await AskAsync(server, new ClassifyOptions());

        Assert.Null(reply.Header);
        Assert.Empty(reply.Units);
        Assert.Empty(reply.Numbers);
        Assert.Empty(reply.Furniture);
        Assert.Empty(reply.Actors);
    }

    [Fact]
    public async Task Classify_MoreUnitsThanTheLimit_AreCutAndNoted()
    {
        await using var server = await ConnectedServer.StartAsync(null, ("Limits:ListedItems", "1"));

        var reply = await AskAsync(server, new ClassifyOptions { Units = true });

        Assert.Single(Assert.Single(reply.Units).Mentions);
        Assert.Equal(NoteCode.ListCut, Assert.Single(reply.Notes).Code);
    }

    private static async Task<Prediction> AskAsync(ConnectedServer server, ClassifyOptions options) =>
        (await server.Client.ClassifyAsync(new ClassifyRequest { Document = new Document { Title = Title, Body = Body }, Options = options })).Prediction;

    private static string Utf16(TextSpan span) => Text(span)[span.Utf16.Start..span.Utf16.End];

    private static string Utf8(TextSpan span) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(Text(span))[span.Utf8.Start..span.Utf8.End]);

    private static string Text(TextSpan span) => span.Field == DocumentField.Title ? Title : Body;
}
