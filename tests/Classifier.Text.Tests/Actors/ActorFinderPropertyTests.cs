using Classifier.Text.Actors;
using Classifier.Text.Documents;
using Classifier.Text.Gazetteers;
using Classifier.Text.Headers;
using Classifier.Text.Tests.Normalization;

namespace Classifier.Text.Tests.Actors;

public sealed class ActorFinderPropertyTests
{
    private const int LargeSize = 1 << 20;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Find_RandomText_SpansAreInOrderAndInside(int seed)
    {
        var random = new RandomText(seed);
        foreach (var text in (string[])[random.Unicode(3000), random.Bytes(3000), random.Vietnamese(800), random.Disturb(random.Vietnamese(400))])
            AssertSpans(text);
    }

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    public void Find_ShuffledPhrases_SpansAreInOrderAndInside(int seed)
    {
        var random = new Random(seed);
        var words = ActorSentences.All().SelectMany(s => s.Text.Split(' ')).ToArray();
        for (var round = 0; round < 50; round++)
            AssertSpans(string.Join(random.Next(5) == 0 ? "\n" : " ", random.GetItems(words, 120)));
    }

    [Theory]
    [InlineData("UBND xã, ")]
    [InlineData("theo ")]
    [InlineData("Phó Chủ tịch Ban Thường vụ UBND Công an ")]
    [InlineData("dự có UBND huyện và Sở Y tế, ")]
    [InlineData("Trung tâm y tế ")]
    [InlineData("Sở Y tế bị bị bị được cho biết ")]
    [InlineData("BỘ\n")]
    public void Find_MebibyteOfOnePhrase_Ends(string phrase)
    {
        var text = DocumentText.From(Document.FromText(string.Concat(Enumerable.Repeat(phrase, LargeSize / phrase.Length))));

        var mentions = ActorFinder.Default.Find(text, [], DocumentHeader.Empty);

        Assert.InRange(mentions.Length, 0, text.Text.Tokens.Length);
    }

    [Fact]
    public void Find_PartsGiven_EqualsFindingThem()
    {
        foreach (var (sentence, _) in ActorSentences.All())
        {
            var text = DocumentText.From(Document.FromText(sentence));
            Assert.Equal(
                ActorFinder.Default.Find(text).AsEnumerable(),
                ActorFinder.Default.Find(text, UnitFinder.Default.Find(text.Text, null), DocumentHeaderParser.Parse(text)));
        }
    }

    private static void AssertSpans(string text)
    {
        var document = DocumentText.From(Document.FromText(text));
        var count = document.Text.Tokens.Length;
        var end = 0;
        foreach (var mention in ActorFinder.Default.Find(document))
        {
            Assert.InRange(mention.Token, end, count - 1);
            Assert.InRange(mention.TokenCount, 1, count - mention.Token);
            Assert.InRange(mention.TriggerToken, 0, count);
            Assert.InRange(mention.TriggerTokenCount, 0, count - mention.TriggerToken);
            end = mention.Token + mention.TokenCount;
        }
    }
}
