using Classifier.Text.Encodings;

namespace Classifier.Text.Tests.Encodings;

/// <summary>Inputs of 4 Mi code units that would show quadratic work: each would take hours.</summary>
public class LargeRepairTests
{
    private const int Size = 4 << 20;

    [Theory]
    [InlineData("Céng hßa x· héi ")]
    [InlineData("Coäng hoøa xaõ hoäi\n")]
    [InlineData("Há»™i nghá»‹. ")]
    public void Repair_HugeLegacyText_IsConverted(string piece)
    {
        var repaired = EncodingRepair.Repair(string.Concat(Enumerable.Repeat(piece, Size / piece.Length)));

        Assert.Equal(string.Concat(Enumerable.Repeat(EncodingRepair.Repair(piece).Text, Size / piece.Length)), repaired.Text);
    }

    [Theory]
    [InlineData("ä")]
    [InlineData("Ã")]
    [InlineData("á»")]
    [InlineData("x-")]
    [InlineData("®-ế ")]
    [InlineData("ếä ")]
    [InlineData("ä \"")]
    [InlineData("ä|")]
    [InlineData("\u0301ä")]
    public void Repair_HugeRunOfOnePattern_EndsWithSpansInside(string piece)
    {
        var text = "QuyÕt ®Þnh\n" + string.Concat(Enumerable.Repeat(piece, Size / piece.Length)) + "\nHá»™i nghá»‹";

        var repaired = EncodingRepair.Repair(text);

        Assert.StartsWith("Quyết định\n", repaired.Text, StringComparison.Ordinal);
        Assert.EndsWith("\nHội nghị", repaired.Text, StringComparison.Ordinal);
    }
}
