using Classifier.Modeling.Predictions;
using Classifier.Modeling.Recognition;
using Classifier.Text.Documents;
using Classifier.Text.Tests.Encodings;

namespace Classifier.Modeling.Tests.Recognition;

public class RecognisedUnitsTests
{
    private static readonly ClassifyOptions Units = new() { Units = true };

    [Fact]
    public void Of_CommuneOfBeforeTheReform_TellsParentsAndHeirs()
    {
        var parts = Recognise(new("", "UBND xã Ninh Sở, huyện Thường Tín") { PublishedOn = new(2024, 5, 1) });

        var commune = parts.Units[0];
        Assert.Equal(("10186", "Xã Ninh Sở", true), (commune.Unit.Code, commune.Unit.FullName, commune.IsCertain));
        Assert.Equal(["Huyện Thường Tín", "Thành phố Hà Nội"], commune.Parents.Select(p => p.FullName));
        Assert.Equal(["00685", "10210"], commune.Became.Select(u => u.Code));
        Assert.Empty(parts.Units[1].Became);
    }

    [Fact]
    public void Of_ProvinceOfBeforeTheReform_TellsItsHeir()
    {
        var heir = Assert.Single(Assert.Single(Recognise(new("", "tỉnh Hà Giang")).Units).Became);

        Assert.Equal(("08", "Tỉnh Tuyên Quang"), (heir.Code, heir.FullName));
    }

    [Fact]
    public void Of_UnitOfAfterTheReform_HasNoHeirs()
    {
        Assert.Empty(Assert.Single(Recognise(new("", "xã Thường Tín") { PublishedOn = new(2025, 8, 1) }).Units).Became);
    }

    [Fact]
    public void Of_AmbiguousName_CountsTheCandidates()
    {
        var unit = Assert.Single(Recognise(new("", "huyện Châu Thành") { PublishedOn = new(2024, 5, 1) }).Units);

        Assert.Equal((10, false), (unit.CandidateCount, unit.IsCertain));
    }

    [Fact]
    public void Of_UnitNamedInTitleAndBody_IsListedOnceWithEveryPlace()
    {
        const string Body = "Sáng nay, Hà Nội họp 🎉. Hà Nội kết luận.";

        var unit = Assert.Single(Recognise(new("Hà Nội họp", Body)).Units);

        Assert.Equal(
            [
                new(DocumentField.Title, new(0, 6), new(0, 9)),
                new(DocumentField.Body, new(10, 16), new(11, 20)),
                new(DocumentField.Body, new(25, 31), new(33, 42)),
            ],
            unit.Mentions);
        Assert.Equal("Hà Nội", Body[10..16]);
        Assert.Equal("Hà Nội", Body[25..31]);
    }

    [Fact]
    public void Of_NameThatRunsFromTitleIntoBody_IsNone()
    {
        Assert.Empty(Recognise(new("Ủy ban nhân dân thành phố gửi văn bản cho huyện", "Thường Tín họp")).Units);
    }

    [Fact]
    public void Of_LegacyText_CutsWhatWasTyped()
    {
        var body = LegacyEncoder.Tcvn3("Ủy ban nhân dân huyện Thường Tín đã họp");

        var unit = Assert.Single(Recognise(Document.FromText(body)).Units);

        var (start, end) = unit.Mentions[0].Utf16;
        Assert.Equal("279", unit.Unit.Code);
        Assert.Equal(LegacyEncoder.Tcvn3("huyện Thường Tín"), body[start..end]);
    }

    [Fact]
    public void Of_HeaderWithADate_IsReadAsOfThen()
    {
        const string Text = """
            ỦY BAN NHÂN DÂN TỈNH BẮC NINH
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            Số: 36/QĐ-UBND
            Bắc Ninh, ngày 12 tháng 5 năm 2023
            QUYẾT ĐỊNH
            Về việc đắp đê tại tỉnh Bắc Ninh, hoàn thành ngày 30/9/2025
            """;

        Assert.Equal("27", Assert.Single(Recognise(Document.FromText(Text)).Units).Unit.Code);
    }

    [Theory]
    [InlineData(3, 3, false)]
    [InlineData(2, 2, true)]
    [InlineData(1, 1, true)]
    public void Of_MoreUnitsThanListed_AreCut(int maximum, int listed, bool isCut)
    {
        var parts = Recognise(Document.FromText("Hà Nội, Hà Giang và Bắc Giang"), Units with { MaximumListed = maximum });

        Assert.Equal((listed, isCut), (parts.Units.Count, parts.IsCut));
    }

    [Fact]
    public void Of_MoreMentionsThanListed_AreCut()
    {
        var parts = Recognise(Document.FromText("Hà Nội. Hà Nội. Hà Nội."), Units with { MaximumListed = 2 });

        Assert.Equal((2, true), (Assert.Single(parts.Units).Mentions.Count, parts.IsCut));
    }

    [Fact]
    public void Of_NotAskedFor_IsNothing()
    {
        Assert.Same(DocumentParts.None, Recognise(Document.FromText("Hà Nội"), ClassifyOptions.Default));
        Assert.Empty(Recognise(Document.FromText("Hà Nội"), new() { Header = true }).Units);
    }

    private static DocumentParts Recognise(Document document, ClassifyOptions? options = null) =>
        DocumentParts.Of(DocumentText.From(document), options ?? Units);
}
