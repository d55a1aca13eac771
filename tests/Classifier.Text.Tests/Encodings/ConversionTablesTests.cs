using Classifier.Text.Encodings;

namespace Classifier.Text.Tests.Encodings;

public class ConversionTablesTests
{
    // Each letter stands in a line whose other words leave no doubt about the encoding.
    private const string Frame = "Căn cứ Luật Tổ chức chính quyền địa phương, theo đề nghị của Văn phòng, ";

    public static TheoryData<char> Letters => [.. LegacyEncoder.Letters];

    [Fact]
    public void Letters_OfTheEncoder_AreAll134()
    {
        Assert.Equal(Normalization.VietnameseLetters.Decompositions.Keys.Order(), LegacyEncoder.Letters.Order());
    }

    [Theory]
    [MemberData(nameof(Letters))]
    public void Repair_EveryLetterInVni_IsThatLetter(char letter)
    {
        AssertRepaired(LegacyEncoder.Vni, LegacyEncoding.VniWindows, letter);
    }

    [Theory]
    [MemberData(nameof(Letters))]
    public void Repair_EveryLetterInTcvn3_IsThatLetter(char letter)
    {
        AssertRepaired(LegacyEncoder.Tcvn3, LegacyEncoding.Tcvn3, letter);
    }

    [Theory]
    [MemberData(nameof(Letters))]
    public void Repair_EveryLetterDoubleEncoded_IsThatLetter(char letter)
    {
        AssertRepaired(LegacyEncoder.Windows1252, LegacyEncoding.DoubleUtf8, letter);
        AssertRepaired(LegacyEncoder.Latin1, LegacyEncoding.DoubleUtf8, letter);
    }

    // The letters around it tell the case where TCVN3 does not.
    private static void AssertRepaired(Func<string, string> encode, LegacyEncoding encoding, char letter)
    {
        var text = Frame + (char.IsUpper(letter) ? $"B{letter}C" : $"b{letter}c");

        var repaired = EncodingRepair.Repair(encode(text));

        Assert.Equal(text, repaired.Text);
        Assert.All(repaired.Spans, span => Assert.Equal(encoding, span.Encoding));
    }
}
