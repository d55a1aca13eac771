using System.Text;
using System.Text.Json;
using Classifier.Text.Gazetteers;
using Classifier.Text.Normalization;
using Simple = Classifier.Text.Tests.Reference.Gazetteers;

namespace Classifier.Text.Tests.Gazetteers;

/// <summary>The finder against the simple form of it.</summary>
public class UnitFinderReferenceTests
{
    private const int Seed = 20250702;
    private const int Texts = 1500;
    private const int LongestText = 25;
    private const int BigUnits = 900;

    private static readonly string[] Connectors =
        [" ", ", ", " và ", " (", "). ", "\n", " thuộc ", "; ", " - ", "'", "-", "", " của ", ".", ",\n", ": ", ".\n"];

    private static readonly string[] Fillers =
    [
        "họp", "UBND", "ngày 5/8/2025", "Đảng ủy", "tại", "TP.", "Q.", "Nguyễn", "P.", "huyện", "xã", "tỉnh", "thị", "Thành", "ủy", "số 12", "12/2019", "2020",
        "2024-2030", "tháng 8 năm 2024", "trước", "ÔNG", "ảnh", "tx", "T.T", "P", "sân bay", "h", "31/2/2025", "1.2.2031", "đến 1-7-2025", "tháng 13 năm 2020", "99999999999/2024", "2021-3-45", "1-2024-34", "1.2020.3",
    ];

    private static readonly DateOnly?[] Dates = [null, new(2020, 3, 1), new(2025, 12, 1), new(2025, 6, 30)];

    [Fact]
    public void Find_TextsOfTheCorpus_EqualsTheSimpleForm()
    {
        foreach (var line in CorpusLines())
            AssertSame(NormalizedText.From(JsonDocument.Parse(line).RootElement.GetProperty("text").GetString()!), null);
    }

    [Fact]
    public void Find_InventedTexts_EqualsTheSimpleForm()
    {
        var random = new Random(Seed);
        for (var i = 0; i < Texts; i++)
        {
            var text = Invented(random);
            text = (i % 10) switch { 0 => PlainLetters.Of(text), 1 => text.ToUpperInvariant(), _ => text };
            AssertSame(NormalizedText.From(text), Dates[i % Dates.Length]);
        }
    }

    [Fact]
    public void Find_EveryName_EqualsTheSimpleForm()
    {
        foreach (var units in Gazetteer.Default.Units.Select(u => u.Name).Distinct().Order(StringComparer.Ordinal).Chunk(7))
        {
            var text = $"Tỉnh {string.Join(". Xã ", units)}; {string.Join(", ", units)}";
            AssertSame(NormalizedText.From(text), null);
            AssertSame(NormalizedText.From(PlainLetters.Of(text)), null);
        }
    }

    private static void AssertSame(NormalizedText text, DateOnly? date)
    {
        Assert.Equal(Simple.TextDates.Latest(text), TextDates.Latest(text));
        Assert.Equal(Simple.UnitFinder.Default.Find(text, date), UnitFinder.Default.Find(text, date));
    }

    private static IEnumerable<string> CorpusLines()
    {
        const string Corpus = "training/corpus/documents.jsonl";
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, Corpus)))
            folder = folder.Parent;
        Assert.NotNull(folder);
        return File.ReadLines(Path.Combine(folder.FullName, Corpus));
    }

    private static string Invented(Random random)
    {
        var units = Gazetteer.Default.Units;
        var text = new StringBuilder();
        for (var i = random.Next(1, LongestText); i > 0; i--)
        {
            var word = random.Next(5) switch
            {
                0 => Fillers[random.Next(Fillers.Length)],
                1 => units[random.Next(units.Count)].Name,
                2 => units[random.Next(BigUnits)].Name,
                3 => units[random.Next(BigUnits)].FullName,
                _ => units[random.Next(units.Count)].FullName,
            };
            text.Append(random.Next(20) switch { 0 => word.ToUpperInvariant(), 1 => word.ToLowerInvariant(), _ => word })
                .Append(Connectors[random.Next(Connectors.Length)]);
        }
        return text.ToString();
    }
}
