using System.Globalization;
using System.Text;

namespace Classifier.Formats.Tests.Pdf;

/// <summary>Small PDF files, written by hand (ISO 32000-1): one page, one font without outlines whose codes are mapped to Unicode.</summary>
internal static class PdfFile
{
    /// <summary>A page with the given lines; none for a page without text, as a scanner makes it.</summary>
    public static byte[] Of(params string[] lines)
    {
        char[] letters = [.. string.Concat(lines).Distinct()];
        var content = string.Concat(lines.Index().Select(line => string.Create(
            CultureInfo.InvariantCulture, $"BT /F 12 Tf 50 {800 - (20 * line.Index)} Td <{string.Concat(line.Item.Select(c => $"{Array.IndexOf(letters, c) + 1:X4}"))}> Tj ET\n")));
        var map = "begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange "
            + string.Concat(letters.Index().Chunk(100).Select(some => $"{some.Length} beginbfchar {string.Concat(some.Select(c => $"<{c.Index + 1:X4}> <{(int)c.Item:X4}> "))}endbfchar ")) + "endcmap";
        return Write(
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>",
            $"<< /Length {content.Length} >>\nstream\n{content}\nendstream",
            "<< /Type /Font /Subtype /Type0 /BaseFont /Plain /Encoding /Identity-H /ToUnicode 6 0 R /DescendantFonts [7 0 R] >>",
            $"<< /Length {map.Length} >>\nstream\n{map}\nendstream",
            "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Plain /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 600 /FontDescriptor 8 0 R >>",
            "<< /Type /FontDescriptor /FontName /Plain /Flags 4 /FontBBox [0 0 600 800] /ItalicAngle 0 /Ascent 800 /Descent 0 /CapHeight 800 /StemV 80 >>");
    }

    private static byte[] Write(params string[] objects)
    {
        var file = new StringBuilder("%PDF-1.4\n");
        var places = new List<int>();
        foreach (var (index, value) in objects.Index())
        {
            places.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{index + 1} 0 obj\n{value}\nendobj\n");
        }

        var table = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        foreach (var place in places)
            file.Append(CultureInfo.InvariantCulture, $"{place:D10} 00000 n \n");
        file.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Length + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }
}
