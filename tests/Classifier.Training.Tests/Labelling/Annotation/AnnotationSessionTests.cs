using Classifier.Modeling.Predictions;
using Classifier.Training.Data;
using Classifier.Training.Labelling.Annotation;
using Classifier.Training.Labelling.Queue;
using Classifier.Training.Tests.TestData;

namespace Classifier.Training.Tests.Labelling.Annotation;

/// <summary>Keys by script; labels of the tiny recipe are level 1 ministry, 2 province, 3 commune and topic 1 health, 2 agriculture, 3 justice.</summary>
public sealed class AnnotationSessionTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Keys_OneAfterTheOther_AreOnDiskBeforeTheNextIsRead()
    {
        var seen = Watch("3" + "1" + "2");

        Assert.Equal(
            [
                [],
                ["a commune - - - 3"],
                ["a commune health - - 3"],
                ["a commune health - - 3", "b province - - - 3"],
            ],
            seen);
    }

    [Theory]
    [InlineData("c" + "31", "a commune health - - 2")]
    [InlineData("cc" + "3" + "c" + "1", "a commune health - - 3")]
    [InlineData("+2" + "3" + "+2+3" + "1", "a commune health agriculture level:province,topic:justice 3")]
    [InlineData("+2+2" + "31", "a commune health - - 3")]
    [InlineData("+3" + "31", "a commune health - - 3")]
    [InlineData("3z1", "a commune health - - 3")]
    [InlineData("3?21", "a commune health - - 3")]
    public void Keys_OfOneDocument_MakeItsRow(string keys, string row)
    {
        Annotate(keys);

        Assert.Equal([row], Rows);
    }

    [Theory]
    [InlineData("3" + "u" + "21", "a province health - - 3")]
    [InlineData("31" + "u" + "2", "a commune agriculture - - 3")]
    [InlineData("31" + "uu" + "22", "a province agriculture - - 3")]
    [InlineData("u" + "31", "a commune health - - 3")]
    [InlineData("+2" + "3" + "u" + "11", "a ministry health - - 3")]
    public void Undo_AnyTime_TakesTheLastAnswerBack(string keys, string row)
    {
        Annotate(keys);

        Assert.Equal([row], Rows);
    }

    [Fact]
    public void Undo_OnlyAnswer_TakesTheRowOffTheDisk()
    {
        Assert.Equal([[], ["a commune - - - 3"], []], Watch("3u"));
    }

    [Fact]
    public void Undo_AfterASkippedDocument_GoesBackToIt()
    {
        Annotate("s" + "u" + "31");

        Assert.Equal(["a commune health - - 3"], Rows);
    }

    [Fact]
    public void Skip_Documents_ComeAgainWhenTheOthersAreDone()
    {
        Assert.Equal("the end of the queue", Annotate("s31s"));
        Assert.Equal(["b commune health - - 3"], Rows);

        // Goes on after b, and then with what was skipped.
        Assert.Equal("the end of the queue", Annotate("11"));
        Assert.Equal("the end of the queue", Annotate("22"));
        Assert.Equal("all documents of the queue are labelled", Annotate(""));
        Assert.Equal(["b commune health - - 3", "c ministry health - - 3", "a province agriculture - - 3"], Rows);
    }

    [Fact]
    public void Resuming_AfterAHalfLabelledDocument_AsksForTheOtherHead()
    {
        Annotate("3" + "q");
        Assert.Equal(["a commune - - - 3"], Rows);

        Annotate("2");

        Assert.Equal(["a commune agriculture - - 3"], Rows);
    }

    [Fact]
    public void Enter_WithProposals_AcceptsThem()
    {
        Annotate("\n\n" + "\n3", item => new Dictionary<string, Proposal>
        {
            ["level"] = new([new LabelScore("province", 0.7), new LabelScore("commune", 0.3)], []),
            ["topic"] = new([new LabelScore("justice", 0.9)], []),
        });

        Assert.Equal(["a province justice - - 3", "b province justice - - 3"], Rows);
    }

    [Theory]
    [InlineData("other")]
    [InlineData(null)]
    public void Enter_NothingThatTheRecipeKnows_DecidesNothing(string? label)
    {
        Annotate("\n", _ => label is null ? new Dictionary<string, Proposal>() : new() { ["level"] = new([new LabelScore(label, 1)], []) });

        Assert.Empty(Rows);
    }

    [Fact]
    public void Session_TableWithMoreColumns_LeavesThemAlone()
    {
        _folder.Write("labels.tsv", "id\tmood\tlevel\ttopic\tsecond_topic\talternatives\tconfidence\tdecided_by\tdate\n"
            + "a\tgood\tcommune\t-\t-\tmood:bad\t3\tshe\t2020-01-01\n");

        Annotate("+12");

        Assert.Equal("a\tgood\tcommune\tagriculture\thealth\tmood:bad\t3\tme\t2026-11-22", File.ReadAllLines(_folder["labels.tsv"])[1]);
    }

    private IReadOnlyList<string> Rows => File.Exists(_folder["labels.tsv"])
        ? [.. File.ReadLines(_folder["labels.tsv"]).Skip(1).Select(l => string.Join(' ', l.Split('\t')[..6]))] : [];

    /// <summary>What is on disk each time that a key is waited for.</summary>
    private List<IReadOnlyList<string>> Watch(string keys)
    {
        var seen = new List<IReadOnlyList<string>>();
        Annotate(keys, null, () => seen.Add(Rows));
        return seen;
    }

    private string Annotate(string keys, Func<QueueItem, IReadOnlyDictionary<string, Proposal>>? proposals = null, Action? waiting = null)
    {
        QueueItem[] queue = [new("a", "text a"), new("b", "text b"), new("c", "text c")];
        using var file = LabelTableFile.Open(_folder["labels.tsv"], LabelColumns.Of(TinyCorpus.Recipe), ["level", "topic"]);
        var table = new AnnotationTable(file, "me", new StoppedClock(new DateTimeOffset(2026, 11, 22, 10, 0, 0, TimeSpan.Zero)));
        return new AnnotationSession(
            new AnnotationRules(TinyCorpus.Recipe, queue, table.Find), queue, proposals ?? Proposals.None, (_, _, _) => { }, table.Save)
            .Run(new WatchedKeys(new ReaderKeys(new StringReader(keys)), waiting));
    }

    private sealed class WatchedKeys(IKeys keys, Action? waiting) : IKeys
    {
        public char? Next()
        {
            waiting?.Invoke();
            return keys.Next();
        }
    }
}
