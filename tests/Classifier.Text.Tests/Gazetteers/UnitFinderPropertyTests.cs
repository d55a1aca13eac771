using System.Text;
using Classifier.MLNet.Tests;
using Classifier.Text.Gazetteers;
using Classifier.Text.Normalization;

namespace Classifier.Text.Tests.Gazetteers;

public class UnitFinderPropertyTests
{
    private const int Texts = 200;
    private const int Seed = 20250701;
    private static readonly string[] Connectors = [" ", ", ", " và ", " (", "). ", "\n", " thuộc ", "; "];
    private static readonly string[] Fillers = ["họp", "UBND", "ngày 5/8/2025", "Đảng ủy", "tại", "TP.", "Q.", "Nguyễn"];

    [Fact]
    public void Find_RandomTexts_MentionsAreInOrderInsideAndApart()
    {
        foreach (var text in RandomTexts())
        {
            var mentions = FoundUnits.Find(text);

            Assert.All(mentions, m => Assert.True(m.TokenCount >= 1 && m.CandidateCount >= 1));
            Assert.All(mentions, m => Assert.InRange(m.Token + m.TokenCount, 1, text.Tokens.Length));
            Assert.All(mentions.Zip(mentions.Skip(1)), pair => Assert.True(pair.First.Token + pair.First.TokenCount <= pair.Second.Token));
        }
    }

    [Fact]
    public void Find_DecomposedTwin_GivesTheSame()
    {
        foreach (var text in RandomTexts())
            Assert.Equal(FoundUnits.Find(text), FoundUnits.Find(NormalizedText.From(Decomposition.Decompose(text.Text.ToString()))));
    }

    [Theory]
    [InlineData("Xã Ninh Sở, huyện Thường Tín, Hà Nội. Quận 1, TP.HCM; TX. Sơn Tây; tỉnh Đắk Nông")]
    [InlineData("Lãnh đạo tỉnh Bà Rịa – Vũng Tàu thăm huyện Ea H'leo và thành phố Thủ Đức")]
    public void Find_UpperCaseTwin_GivesTheSame(string text)
    {
        var expected = FoundUnits.Find(NormalizedText.From(text));

        Assert.True(expected.Count >= 3);
        Assert.Equal(expected, FoundUnits.Find(NormalizedText.From(text.ToUpperInvariant())));
    }

    [Fact]
    public void Find_FullNameOfEveryUnit_IsThatUnitOrOneOfItsName()
    {
        Assert.All(Gazetteer.Default.Units, unit =>
        {
            var found = Assert.Single(UnitFinder.Default.Find(NormalizedText.From(unit.FullName), unit.ValidFrom ?? unit.ValidUntil));

            Assert.Equal(NormalizedText.From(unit.FullName).Tokens.Length, found.TokenCount);
            Assert.True(!found.IsCertain || found.Unit == unit, $"{unit} was taken for {found.Unit}");
        });
    }

    [Fact]
    public void Find_OneLongSentence_MemoryGrowsWithItsLength()
    {
        // Both are too long for the finder to keep its room. A set of units is made once for a text, however often it is asked for.
        const string Part = "xã Tân Tiến, huyện Châu Thành, Phường 1, Tân Thành, Hà Nội, ";
        var once = NormalizedText.From(string.Concat(Enumerable.Repeat(Part, 900)));
        var twice = NormalizedText.From(string.Concat(Enumerable.Repeat(Part, 1800)));

        Assert.InRange(Allocated(twice), 1, 2.5 * Allocated(once));
    }

    [Fact]
    public void Find_MebibyteOfAmbiguousNames_Ends()
    {
        // Compared pair by pair, the units of these names would take minutes.
        var random = new Random(Seed);
        var names = Gazetteer.Default.Units.GroupBy(u => u.Name).OrderByDescending(g => g.Count()).Take(300).Select(g => g.Key).ToArray();
        var text = new StringBuilder();
        while (text.Length < 1 << 20)
            text.Append("xã ").Append(names[random.Next(names.Length)]).Append(", huyện ").Append(names[random.Next(names.Length)]).Append(", ")
                .Append(names[random.Next(names.Length)]).Append(", ");

        Assert.InRange(FoundUnits.Find(NormalizedText.From(text.ToString())).Count, 10_000, 1 << 20);
    }

    [Fact]
    public void Find_ManyThreads_GiveTheSame()
    {
        var text = NormalizedText.From("xã Ninh Sở, huyện Thường Tín, Hà Nội");
        var expected = FoundUnits.Find(text);

        Parallel.For(0, 200, _ => Assert.Equal(expected, FoundUnits.Find(text)));
    }

    private static long Allocated(NormalizedText text) => Allocations.Of(() => FoundUnits.Find(text));

    private static IEnumerable<NormalizedText> RandomTexts()
    {
        var random = new Random(Seed);
        var units = Gazetteer.Default.Units;
        for (var i = 0; i < Texts; i++)
            yield return NormalizedText.From(string.Concat(Enumerable.Range(0, 12).Select(_ => random.Next(4) switch
            {
                0 => Fillers[random.Next(Fillers.Length)],
                1 => units[random.Next(units.Count)].Name,
                _ => units[random.Next(units.Count)].FullName,
            } + Connectors[random.Next(Connectors.Length)])));
    }
}
