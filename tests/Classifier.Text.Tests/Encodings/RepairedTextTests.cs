using Classifier.Text.Encodings;
using Classifier.Text.Tests.Normalization;

namespace Classifier.Text.Tests.Encodings;

public class RepairedTextTests
{
    [Fact]
    public void ToOriginal_WordsOfRepairedText_PointAtTheTypedWords()
    {
        const string Typed = "Hội nghị\nxaõ hoäi ñöôïc môøi\ntại chỗ";

        var repaired = EncodingRepair.Repair(Typed);

        Assert.Equal("Hội nghị\nxã hội được mời\ntại chỗ", repaired.Text);
        AssertWord(repaired, "Hội", "Hội");
        AssertWord(repaired, "xã", "xaõ");
        AssertWord(repaired, "được", "ñöôïc");
        AssertWord(repaired, "mời\ntại", "môøi\ntại");
        AssertWord(repaired, "chỗ", "chỗ");
        var span = Assert.Single(repaired.Spans);
        Assert.Equal("aõ hoäi ñöôïc môø", Typed.Substring(span.OriginalStart, span.OriginalLength));
        Assert.Equal("ã hội được mờ", repaired.Text.Substring(span.RepairedStart, span.RepairedLength));
    }

    [Fact]
    public void ToOriginal_OutsideTheText_Throws()
    {
        var repaired = EncodingRepair.Repair("Há»™i nghá»‹");

        Assert.Throws<ArgumentOutOfRangeException>(() => repaired.ToOriginal(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => repaired.ToOriginal(9));
        Assert.Throws<ArgumentOutOfRangeException>(() => repaired.ToOriginal(7, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => repaired.ToOriginal(0, -1));
    }

    [Fact]
    public void ToOriginal_PairFromFourBytes_IsOneCharacter()
    {
        var repaired = EncodingRepair.Repair("Há»™i nghá»‹ ðŸŽ‰!");

        Assert.Equal((13, 17), repaired.ToOriginal(9, 1));
        Assert.Equal((13, 17), repaired.ToOriginal(10, 1));
        Assert.Equal(17, repaired.ToOriginal(11));
    }

    [Fact]
    public void Repair_RandomMixtures_KeepsEveryPropertyOfOffsetsAndSpans()
    {
        var random = new Random(17);
        var words = new RandomText(17);
        Func<string, string>[] encoders = [s => s, LegacyEncoder.Tcvn3, LegacyEncoder.Vni, LegacyEncoder.Latin1, LegacyEncoder.Windows1252, s => words.Unicode(20), s => words.Bytes(9)];
        var converted = 0;
        for (var i = 0; i < 3_000; i++)
        {
            var typed = string.Concat(Enumerable.Range(0, random.Next(1, 6))
                .Select(_ => encoders[random.Next(encoders.Length)](words.Vietnamese(random.Next(1, 12))) + " \n\t|"[random.Next(4)]));
            var repaired = EncodingRepair.Repair(typed);
            AssertConsistent(repaired);
            converted += repaired.Spans.Count;
        }
        Assert.InRange(converted, 1_000, int.MaxValue);
    }

    private static void AssertConsistent(RepairedText repaired)
    {
        var (original, text) = (repaired.Original, repaired.Text);
        var (at, from) = (0, 0);
        foreach (var span in repaired.Spans)
        {
            Assert.True(span.OriginalLength > 0 && span.RepairedLength > 0);
            Assert.Equal(original[from..span.OriginalStart], text[at..span.RepairedStart]);
            (at, from) = (span.RepairedStart + span.RepairedLength, span.OriginalStart + span.OriginalLength);
        }
        Assert.Equal(original[from..], text[at..]);
        var last = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            Assert.InRange(repaired.ToOriginal(i), last, original.Length);
            last = repaired.ToOriginal(i);
            if (i < text.Length)
                Assert.InRange(repaired.ToOriginal(i, 1).End, last + 1, original.Length);
        }
    }

    private static void AssertWord(RepairedText repaired, string word, string typed)
    {
        var (start, end) = repaired.ToOriginal(repaired.Text.IndexOf(word, StringComparison.Ordinal), word.Length);
        Assert.Equal(typed, repaired.Original[start..end]);
    }
}
