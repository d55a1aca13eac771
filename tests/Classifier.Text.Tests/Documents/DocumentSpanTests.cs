using System.Text;
using Classifier.Text.Documents;
using Classifier.Text.Encodings;
using Classifier.Text.Headers;
using Classifier.Text.Normalization;
using Classifier.Text.Tests.Encodings;

namespace Classifier.Text.Tests.Documents;

/// <summary>Every place in the text that features are read from leads back to what the caller typed, whatever the encoding.</summary>
public class DocumentSpanTests
{
    private const int Documents = 400;
    private static readonly string[] Words =
        ("hội nghị tổng kết công tác dân vận của huyện ủy năm qua đã được tổ chức tại xã với sự tham dự các đồng chí lãnh đạo "
        + "phường nghiệp vụ triển khai nhiệm vụ phát triển kinh tế xây dựng nông thôn mới giữa những người thường trực").Split(' ');

    private static readonly Func<string, string>[] Typists =
        [s => s, Decomposition.Decompose, LegacyEncoder.Tcvn3, LegacyEncoder.Vni, LegacyEncoder.Latin1, LegacyEncoder.Windows1252];

    [Fact]
    public void Locate_TokensOfRandomMixtures_CutTheTypedWords()
    {
        var random = new Random(30);
        for (var i = 0; i < Documents; i++)
        {
            var (title, titleWords) = random.Next(3) == 0 ? ("", []) : Line(random);
            var lines = Enumerable.Range(0, random.Next(1, 6)).Select(_ => Line(random)).ToList();
            var body = string.Join(random.Next(2) == 0 ? "\n" : " \r\n\r\n", lines.Select(l => l.Text));
            string[] typed = [.. titleWords, .. lines.SelectMany(l => l.Words)];

            var document = DocumentText.From(new(title, body));
            var spans = document.Locate([.. document.Text.Tokens.ToArray().Select(t => new TextRange(t.Start, t.Length))]);

            Assert.Equal(typed, spans.Select(s => Cut(s, title, body)));
            Assert.Equal(titleWords.Length, spans.Count(s => s.Field == DocumentField.Title));
            Assert.Equal(typed, spans.Select(s => CutUtf8(s, title, body)));
        }
    }

    [Fact]
    public void Locate_StretchFromTitleIntoBody_EndsWithTheTitle()
    {
        var document = DocumentText.From(new("Họp xã 🎉", "Tân Hòa"));

        var span = Assert.Single(document.Locate([new(4, document.Text.Text.Length - 4)]));

        Assert.Equal(new(DocumentField.Title, new(4, 9), new(6, 14)), span);
    }

    [Fact]
    public void Locate_NoRanges_IsEmpty()
    {
        Assert.Empty(DocumentText.From(new("Họp", "xã")).Locate([]));
    }

    [Fact]
    public void Locate_RangeOutside_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => DocumentText.From(new("Họp", "xã")).Locate([new(5, 2)]));
    }

    [Fact]
    public void From_LegacyParagraphs_NamesEachEncodingOnce()
    {
        var document = DocumentText.From(new(
            "Hội nghị", $"{LegacyEncoder.Vni("được tổ chức tại huyện")}\n{LegacyEncoder.Tcvn3("triển khai nhiệm vụ")}\n{LegacyEncoder.Vni("các đồng chí lãnh đạo")}"));

        Assert.Equal([LegacyEncoding.Tcvn3, LegacyEncoding.VniWindows], document.RepairedEncodings);
        Assert.Equal("Hội nghị\nđược tổ chức tại huyện\ntriển khai nhiệm vụ\ncác đồng chí lãnh đạo", document.Text.Text);
    }

    [Fact]
    public void From_CleanDocument_NamesNoEncoding()
    {
        Assert.Empty(DocumentText.From(new("Hội nghị", "Cà phê “Trung Nguyên”, 25 °C, résumé, naïve")).RepairedEncodings);
    }

    private static (string Text, string[] Words) Line(Random random)
    {
        var typist = Typists[random.Next(Typists.Length)];
        string[] words = [.. Enumerable.Range(0, random.Next(9, 15)).Select(_ => typist(Words[random.Next(Words.Length)]))];
        return (string.Join(' ', words), words);
    }

    private static string Cut(DocumentSpan span, string title, string body) =>
        (span.Field == DocumentField.Title ? title : body)[span.Utf16.Start..span.Utf16.End];

    private static string CutUtf8(DocumentSpan span, string title, string body) => Encoding.UTF8.GetString(
        Encoding.UTF8.GetBytes(span.Field == DocumentField.Title ? title : body)[span.Utf8.Start..span.Utf8.End]);
}
