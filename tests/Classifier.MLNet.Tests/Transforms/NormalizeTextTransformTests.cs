using Classifier.MLNet.Columns;
using Classifier.MLNet.Texts;
using Classifier.MLNet.Transforms;

namespace Classifier.MLNet.Tests.Transforms;

public sealed class NormalizeTextTransformTests
{
    private static readonly ColumnPair Pair = new("Out", "In");

    [Theory]
    [InlineData("Ủy ban Nhân dân", "ủy ban nhan dan")]
    [InlineData("Cải cách; 20 điều.", "cải cach; 20 điều.")]
    [InlineData("", "")]
    [InlineData("e\u0301\u0323", "e")]
    [InlineData("😀 A", "😀 a")]
    public void Normalize_Defaults_LowersAndDropsOnlyTheMarksOfTheTable(string text, string expected) =>
        Assert.Equal([expected], StepRunner.Texts(new NormalizeTextTransform(Pair), text));

    [Fact]
    public void Normalize_MarksKept_LeavesLettersAndCombiningMarks() =>
        Assert.Equal(["nhân e\u0301"], StepRunner.Texts(new NormalizeTextTransform(Pair) { KeepDiacritics = true }, "Nhân E\u0301"));

    [Theory]
    [InlineData(false, true, "SỐ 12²VBND", "Số 12²/VB-ND")]
    [InlineData(true, false, "SỐ /VB-ND", "Số 12²/VB-ND")]
    [InlineData(false, false, "", "12-²")]
    public void Normalize_PunctuationOrNumbersNotKept_DropsThem(bool punctuation, bool numbers, string expected, string text)
    {
        var transform = new NormalizeTextTransform(Pair)
        {
            Case = TextCase.Upper,
            KeepDiacritics = true,
            KeepPunctuation = punctuation,
            KeepNumbers = numbers,
        };

        Assert.Equal([expected], StepRunner.Texts(transform, text));
    }

    [Fact]
    public void Normalize_Vector_LeavesOutTextsOfWhichNothingIsLeft()
    {
        var transform = new NormalizeTextTransform(Pair) { KeepPunctuation = false, Case = TextCase.Unchanged };

        Assert.Equal(["Ab", "c"], StepRunner.Texts(transform, "", "A-b", "—", "c", "..."));
        Assert.Equal(ColumnType.TextVector, new StepRunner(transform, isVector: true).Type);
    }

    [Fact]
    public void Normalize_ShorterTextAfterLonger_KeepsNothingOfTheFirst()
    {
        var runner = new StepRunner(new NormalizeTextTransform(Pair), isVector: false);

        Assert.Equal(["mot van ban dai"], runner.Texts("Mót vàn bàn dài"));
        Assert.Equal(["hai"], runner.Texts("HAI"));
    }

    [Fact]
    public void Normalize_Warm_AllocatesNothing()
    {
        var runner = new StepRunner(new NormalizeTextTransform(Pair), isVector: false);
        string[] texts = [string.Concat(Enumerable.Repeat("Ủy ban Nhân dân xã. ", 150))];

        Assert.Equal(0, Allocations.Of(() => runner.Run(texts)));
    }

    [Fact]
    public void Create_CaseThatDoesNotExist_IsRefused() =>
        Assert.Throws<ArgumentException>(() => new NormalizeTextTransform(Pair) { Case = (TextCase)3 });
}
