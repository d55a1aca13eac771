using Classifier.MLNet.Transforms;

namespace Classifier.MLNet.Tests.Transforms;

public sealed class RemoveStopWordsTransformTests
{
    private static readonly ColumnPair Pair = new("Out", "In");

    [Fact]
    public void Remove_Tokens_LeavesOutWordsOfAnyCaseAndEmptyTokens()
    {
        var transform = new RemoveStopWordsTransform(["và", "của", "là"], Pair);

        Assert.Equal(["Nhà", "VA", "làm"], StepRunner.Texts(transform, "Nhà", "VÀ", "", "Của", "VA", "làm", "là"));
    }

    [Fact]
    public void Remove_DefaultWords_AreEnglish()
    {
        var transform = new RemoveDefaultStopWordsTransform(Pair);

        Assert.Equal(["xã", "thé", "amoungstx"], StepRunner.Texts(transform, "The", "xã", "amoungst", "thé", "to", "WOULD", "amoungstx", "a"));
    }

    [Fact]
    public void Remove_Warm_AllocatesNothing()
    {
        var runner = new StepRunner(new RemoveDefaultStopWordsTransform(Pair), isVector: true);
        string[] texts = ["The", "xã", "Beforehand", new string('x', 5000)];
        var text = string.Concat(texts);

        // The runner joins the texts into one string; the step itself adds nothing.
        Assert.InRange(Allocations.Of(() => runner.Run(texts)), 0, (2 * text.Length) + 64);
    }

    [Fact]
    public void Bind_ScalarText_IsRefused() =>
        Assert.Throws<ArgumentException>(() => new StepRunner(new RemoveStopWordsTransform(["và"], Pair), isVector: false));

    [Theory]
    [InlineData]
    [InlineData("")]
    [InlineData("Và")]
    [InlineData("và", "và")]
    public void Create_WordsThatCannotBe_AreRefused(params string[] words) =>
        Assert.Throws<ArgumentException>(() => new RemoveStopWordsTransform([.. words], Pair));
}
