using System.IO.Compression;
using System.Text;
using Classifier.Formats.Docx;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using static Classifier.Formats.Tests.Docx.WordFile;

namespace Classifier.Formats.Tests.Docx;

using Text = DocumentFormat.OpenXml.Wordprocessing.Text;

public sealed class DocxDocumentsTests
{
    [Fact]
    public void Read_Paragraphs_AreLines() => Assert.Equal(
        "Điều 1. Giao Sở Y tế chủ trì\nĐiều 2. Hiệu lực",
        Lines(new Paragraph(Words("Điều 1. "), Words("Giao Sở Y tế chủ trì")), new Paragraph(), Line("Điều 2. Hiệu lực")));

    [Fact]
    public void Read_LetterHead_KeepsBothColumnsWhole() => Assert.Equal(
        """
        ỦY BAN NHÂN DÂN
        TỈNH HÒA AN
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        Số: 12/QĐ-UBND	Hòa An, ngày 1 tháng 7 năm 2025
        """,
        Lines(Rows(
            [["ỦY BAN NHÂN DÂN", "TỈNH HÒA AN"], ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"]],
            [["Số: 12/QĐ-UBND"], ["Hòa An, ngày 1 tháng 7 năm 2025"]])));

    [Fact]
    public void Read_RunsOfEveryKind_GiveTheirCharacters() => Assert.Equal(
        "a\tb\nc-d\u00ADe liên kết",
        Lines(new Paragraph(
            new Run(new Text("a"), new TabChar(), new Text("b"), new Break(), new Text("c"), new NoBreakHyphen(), new Text("d"), new SoftHyphen(), new Text("e ")),
            new Hyperlink(Words("liên kết")))));

    [Fact]
    public void Read_TrackedChanges_KeepsWhatWasInserted() => Assert.Equal(
        "giữ thêm",
        Lines(new Paragraph(
            Words("giữ "), new DeletedRun(new Run(new DeletedText("bỏ"))), new InsertedRun(Words("thêm")))));

    [Fact]
    public void Read_FieldsHiddenTextAndComments_AreLeftOut() => Assert.Equal(
        "Trang 3",
        Lines(new Paragraph(
            Words("Trang "), new Run(new FieldChar { FieldCharType = FieldCharValues.Begin }), new Run(new FieldCode(" PAGE ")),
            new Run(new FieldChar { FieldCharType = FieldCharValues.Separate }), Words("3"), new Run(new FieldChar { FieldCharType = FieldCharValues.End }),
            new Run(new RunProperties(new Vanish()), new Text("ẩn")), new CommentRangeStart { Id = "1" }, new Run(new CommentReference { Id = "1" }))));

    [Fact]
    public void Read_Footnotes_StandAtTheEnd()
    {
        var file = Of([Line("Nội dung")], main => main.AddNewPart<FootnotesPart>().Footnotes = new Footnotes(
            new Footnote(new Paragraph(new Run(new SeparatorMark()))) { Type = FootnoteEndnoteValues.Separator, Id = -1 },
            new Footnote(Line("Ghi chú")) { Id = 1 }));

        Assert.Equal("Nội dung\nGhi chú", DocxDocuments.Read(file).Text);
    }

    [Fact]
    public void Read_PageHeader_IsLeftOut()
    {
        var file = Of([Line("Nội dung")], main => main.AddNewPart<HeaderPart>().Header = new Header(Line("MẬT")));

        Assert.Equal("Nội dung", DocxDocuments.Read(file).Text);
    }

    [Fact]
    public void Read_TextBox_FollowsItsParagraph()
    {
        var box = new Run(new Picture(new OpenXmlUnknownElement(
            "v", "textbox", "urn:schemas-microsoft-com:vml") { InnerXml = """<w:txbxContent xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:r><w:t>trong khung</w:t></w:r></w:p></w:txbxContent>""" }));

        Assert.Equal("bên ngoài\ntrong khung\nsau", Lines(new Paragraph(Words("bên ngoài"), box), Line("sau")));
    }

    [Theory]
    [InlineData("not a zip", "the file is no Word document (.docx)")]
    [InlineData("{\\rtf1 x}", "Rich Text")]
    [InlineData("PK\x03\x04 cut off", "no complete zip file")]
    public void Read_OtherFiles_AreRefused(string content, string expected) => Refused(Encoding.Latin1.GetBytes(content), expected);

    [Fact]
    public void Read_OldWord_SaysHowToConvert() => Refused([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]], "convert it to .docx");

    [Fact]
    public void Read_Password_IsNamed() => Refused(
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600], .. Encoding.Unicode.GetBytes("EncryptedPackage")], "protected by a password");

    [Fact]
    public void Read_DocumentType_IsRefused() => Refused(
        Replaced(Of(Line("x")), "<w:document", "<!DOCTYPE d [<!ENTITY e \"x\">]><w:document"), "damaged");

    [Fact]
    public void Read_TextThatUnpacksToMuch_IsRefusedOnTheWay()
    {
        // 200 MB in a file of 200 KB.
        var bomb = Replaced(Of(Line("x")), "<w:body>", "<w:body>" + string.Concat(Enumerable.Repeat($"<w:p><w:r><w:t>{new string('a', 1 << 20)}</w:t></w:r></w:p>", 200)));

        Assert.InRange(bomb.Length, 1, 1 << 20);
        Refused(bomb, "unpacks to more than 128 MiB");
    }

    [Fact]
    public void Read_ElementsWithinElements_AreRefusedBeforeTheStackEnds() => Refused(
        Replaced(Of(Line("x")), "<w:body>", "<w:body>" + string.Concat(Enumerable.Repeat("<w:sdt>", 100_000))), "nested deeper than 256");

    [Fact]
    public void Read_Cancelled_Stops() => Assert.ThrowsAny<OperationCanceledException>(
        () => DocxDocuments.Read(Of(Line("x")), new CancellationToken(canceled: true)));

    [Fact]
    public void Read_AnyDamage_IsTextOrARefusal()
    {
        var good = Of([Line("Điều 1. Giao Sở Y tế"), Rows([["a", "b"], ["c"]])], main => main.AddNewPart<FootnotesPart>().Footnotes = new Footnotes(new Footnote(Line("n")) { Id = 1 }));
        var random = new Random(9);
        for (var i = 0; i < 3000; i++)
        {
            var bad = (byte[])good.Clone();
            for (var flips = random.Next(1, 6); flips > 0; flips--)
                bad[random.Next(bad.Length)] = (byte)random.Next(256);
            if (i % 3 == 0)
                bad = bad[..random.Next(bad.Length)];
            try
            {
                DocxDocuments.Read(bad);
            }
            catch (DocumentFileException)
            {
            }
        }
    }

    [Fact]
    public void Read_AnyDamagedXml_IsTextOrARefusal()
    {
        var random = new Random(10);
        string[] pieces = ["<w:p>", "</w:p>", "<w:tr>", "</w:tr>", "<w:tc>", "</w:tc>", "<w:txbxContent>", "</w:txbxContent>", "<w:t>x</w:t>", "<w:r>", "</w:r>", "<w:fldChar/>", "&#0;", "<w:t/>", "<w:p/>", "<w:tr/>", "<w:tc/>"];
        for (var i = 0; i < 500; i++)
        {
            var bad = Replaced(Of(Line("x")), "<w:body>", "<w:body>" + string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => pieces[random.Next(pieces.Length)])));
            try
            {
                DocxDocuments.Read(bad);
            }
            catch (DocumentFileException)
            {
            }
        }
    }

    private static string Lines(params OpenXmlElement[] body) => DocxDocuments.Read(Of(body)).Text;

    private static void Refused(byte[] file, string expected) =>
        Assert.Contains(expected, Assert.Throws<DocumentFileException>(() => DocxDocuments.Read(file)).Message, StringComparison.Ordinal);

    /// <summary>A document with something else in the XML of its main part.</summary>
    private static byte[] Replaced(byte[] file, string old, string replacement)
    {
        using var changed = new MemoryStream();
        changed.Write(file);
        using (var zip = new ZipArchive(changed, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = zip.GetEntry("word/document.xml")!;
            string xml;
            using (var reader = new StreamReader(entry.Open()))
                xml = reader.ReadToEnd();
            Assert.Contains(old, xml, StringComparison.Ordinal);
            entry.Delete();
            using var writer = new StreamWriter(zip.CreateEntry("word/document.xml").Open());
            writer.Write(xml.Replace(old, replacement, StringComparison.Ordinal));
        }

        return changed.ToArray();
    }
}
