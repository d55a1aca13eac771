using Classifier.MLNet.Columns;
using Classifier.MLNet.Transforms;

namespace Classifier.MLNet.Tests.Transforms;

public sealed class TokenizeCharactersTransformTests
{
    private static readonly ColumnPair Pair = new("Out", "In");
    private static readonly TokenizeCharactersTransform Marked = new(Pair);
    private static readonly TokenizeCharactersTransform Bare = new(Pair) { UseMarkers = false };

    [Fact]
    public void Tokenize_Text_GivesItsUnitsBetweenMarkers()
    {
        Assert.Equal([2u, 'ủ', 'y', 0xD83D, 0xDE00, 0, 3], StepRunner.Keys(Marked, "ủy😀\0"));
        Assert.Equal(['a', 'b'], StepRunner.Keys(Bare, "ab"));
    }

    [Fact]
    public void Tokenize_EmptyText_GivesNothing() => Assert.Empty(StepRunner.Keys(Marked, ""));

    [Fact]
    public void Tokenize_Vector_JoinsTheTextsWithinOnePairOfMarkers()
    {
        Assert.Equal([2u, 'a', 'b', 0x1F, 'c', 3], StepRunner.Keys(Marked, "ab", "", "c"));
        Assert.Equal(['a', 0x1F, 'c'], StepRunner.Keys(Bare, "a", "c"));
        Assert.Equal([0x1Fu, 'c'], StepRunner.Keys(Bare, "", "c"));
        Assert.Equal([2u, 3u], StepRunner.Keys(Marked, []));
    }

    [Fact]
    public void Tokenize_VectorMarkedAsOfOld_MarksEachText()
    {
        var old = new TokenizeCharactersTransform(Pair) { MarksEachText = true };

        Assert.Equal([2u, 'a', 'b', 3, 2, 'c', 3], StepRunner.Keys(old, "ab", "", "c"));
        Assert.Empty(StepRunner.Keys(old, []));
    }

    [Fact]
    public void Bind_Text_GivesKeysOfSixteenBits()
    {
        var type = Assert.IsType<VectorType>(new StepRunner(Marked, isVector: false).Type);

        Assert.Equal(new KeyType(new ScalarType("UInt16"), 65535), type.Item);
        Assert.Equal(0, type.Size);
    }
}
