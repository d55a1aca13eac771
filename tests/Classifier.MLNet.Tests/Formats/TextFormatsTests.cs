using Classifier.MLNet.Envelopes;
using Classifier.MLNet.Texts;
using Classifier.MLNet.Transforms;

namespace Classifier.MLNet.Tests.Formats;

public sealed class TextFormatsTests
{
    private static readonly ColumnPair Pair = new("Out", "In");
    private static readonly EnvelopeId Normalize = new("TEXTNORM", 0x00010001, 0x00010001, "TextNormalizerTransform");
    private static readonly EnvelopeId Characters = new("CHARTOKN", 0x00010002, 0x00010002, "CharToken");
    private static readonly EnvelopeId DefaultStopWords = new("STOPWRDR", 0x00010001, 0x00010001, "StopWordsTransform");
    private static readonly EnvelopeId StopWords = new("CSTOPWRD", 0x00010001, 0x00010001, "CustomStopWords");
    private static readonly EnvelopeId Manager = new("STOPWRDM", 0x00010001, 0x00010001, "CustomStopWordsManager");
    private static readonly EnvelopeId Words = new("WRDTOKNS", 0x00010001, 0x00010001, "TokenizeTextTransform");

    [Fact]
    public void RoundTrip_EachTransform_KeepsItsParameters()
    {
        var normalize = Blocks.RoundTrip(new NormalizeTextTransform(Pair) { Case = TextCase.Unchanged, KeepDiacritics = true, KeepNumbers = false });
        Assert.Equal<ColumnPair>([Pair], normalize.Columns);
        Assert.Equal((TextCase.Unchanged, true, true, false), (normalize.Case, normalize.KeepDiacritics, normalize.KeepPunctuation, normalize.KeepNumbers));

        TokenizeWordsColumn[] words = [new("Out", "In", " \u3000"), new("Other", "In", "\uD800")];
        Assert.Equal<TokenizeWordsColumn>(words, Blocks.RoundTrip(new TokenizeWordsTransform([.. words])).Columns);

        var characters = Blocks.RoundTrip(new TokenizeCharactersTransform(Pair) { UseMarkers = false, MarksEachText = true });
        Assert.Equal((false, true), (characters.UseMarkers, characters.MarksEachText));

        Assert.Equal<ColumnPair>([Pair, Pair], Blocks.RoundTrip(new RemoveDefaultStopWordsTransform(Pair, Pair)).Columns);
        Assert.Equal<string>(["và", "của"], Blocks.RoundTrip(new RemoveStopWordsTransform(["và", "của"], Pair)).Words);
        Assert.Equal<ColumnPair>([Pair], Blocks.RoundTrip(new CopyColumnsTransform(Pair)).Columns);

        var select = Blocks.RoundTrip(new SelectColumnsTransform(keep: true, "B", "A") { KeepHidden = true });
        Assert.Equal<string>(["B", "A"], select.Columns);
        Assert.Equal((true, true, false), (select.Keep, select.KeepHidden, select.IgnoreMissing));

        var chain = Blocks.RoundTrip(new TextFeaturizerTransform(new TransformerChain(new CopyColumnsTransform(Pair)))).Chain;
        Assert.IsType<CopyColumnsTransform>(Assert.Single(chain.Steps).Transform);
    }

    [Fact]
    public void Write_NormalizeText_IsTheBlockOfTheFormat() => Assert.Equal(
        [1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1, 0, 1, 1],
        Blocks.BlockOf(new NormalizeTextTransform(Pair) { Case = TextCase.Upper }));

    [Fact]
    public void Write_StopWords_StandInTheParentsBlock()
    {
        Assert.Equal([0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0], Blocks.BlockOf(new RemoveStopWordsTransform(["và"])));
        Assert.Equal(
            [1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 255, 255, 255, 255], Blocks.BlockOf(new RemoveDefaultStopWordsTransform(Pair)));
    }

    [Fact]
    public void Read_CharactersOfVersionOne_MarksEachText()
    {
        var old = (TokenizeCharactersTransform)Blocks.Read(
            Characters with { Written = 0x00010001, Readable = 0x00010001 },
            block =>
            {
                block.Int32(0);
                block.Byte(0);
            });

        Assert.Equal((false, true), (old.UseMarkers, old.MarksEachText));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(255)]
    public void Read_CaseThatDoesNotExist_IsRefused(byte letters) => Assert.Throws<ModelFormatException>(() => Blocks.Read(Normalize, block =>
    {
        block.Int32(0);
        block.Bytes([letters, 0, 1, 1]);
    }));

    [Theory]
    [InlineData(1, -1, "French")]
    [InlineData(15, -1, "Japanese")]
    [InlineData(16, -1, "language 16")]
    [InlineData(-1, -1, "language -1")]
    [InlineData(0, 0, "column 'Out'")]
    public void Read_StopWordsNotEnglish_AreRefusedByName(int language, int column, string named)
    {
        var fault = Assert.Throws<ModelFormatException>(() => Blocks.Read(
            DefaultStopWords,
            block =>
            {
                block.Array<int>([1, 0, 0]);
                block.Int32(language);
                block.Int32(column);
            },
            "Out"));

        Assert.Contains(named, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(int.MaxValue)]
    public void Read_StopWordsThatAreNotThere_AreRefused(int count) => Assert.Throws<ModelFormatException>(() => Blocks.Read(
        StopWords,
        block =>
        {
            block.Int32(0);
            block.Int32(count);
            block.Int32(0);
        },
        beside => Blocks.Add(beside, $"{Blocks.Directory}/Stopwords", Manager, _ => { }),
        "và"));

    [Fact]
    public void Read_StopWordsWithoutTheirManager_AreRefused() => Assert.Throws<ModelFormatException>(() => Blocks.Read(
        StopWords,
        block =>
        {
            block.Int32(0);
            block.Int32(1);
            block.Int32(0);
        },
        "và"));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(int.MaxValue)]
    public void Read_SeparatorsThatAreNotThere_AreRefused(int count) => Assert.Throws<ModelFormatException>(() => Blocks.Read(
        Words,
        block =>
        {
            block.Int32(1);
            block.Int32(0);
            block.Int32(0);
            block.Int32(count);
        },
        "In"));
}
