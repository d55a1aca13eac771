using Classifier.Training.Data;
using Classifier.Training.Splits;
using Classifier.Training.Tests.TestData;

namespace Classifier.Training.Tests.Splits;

public sealed class SplitFileTests : IDisposable
{
    private static readonly string[] Heads = ["level", "topic"];

    private static readonly DataSet Data = Documents();
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Read_WhatWasWritten_IsTheSameInWhateverOrder()
    {
        var split = Split.Of(Data, new SplitPlan(HoldOut: 0.2), TinyCorpus.Recipe);
        SplitFile.Write(_folder["split.tsv"], split, Heads);
        var lines = File.ReadAllLines(_folder["split.tsv"]);

        var read = SplitFile.Read(_folder.Write("turned.tsv", string.Join('\n', [lines[0], .. lines.Skip(1).Reverse()])), Data, TinyCorpus.Recipe);

        Assert.Equal("id\tcluster\tunit\tpart\tfold_level\tfold_topic", lines[0]);
        Assert.Equal(split.Rows.Select(Text), read.Rows.Select(Text));
    }

    [Fact]
    public void Write_DocumentWithoutALabel_HasAHyphenForItsFold()
    {
        SplitFile.Write(_folder["split.tsv"], Split.Of(Data, new SplitPlan(), TinyCorpus.Recipe), Heads);

        Assert.Matches("^d5\t5\t5\ttrain\t[0-2]\t-$", File.ReadAllLines(_folder["split.tsv"])[6]);
    }

    [Theory]
    [InlineData("near\t4\t4\ttrain", "near\t4\t4\theld-out", "d4 is trained on and near held out, but they are near-duplicates")]
    [InlineData("near\t4\t4\ttrain", "near\t4\t9\ttrain", "d4 and near are near-duplicates in two units")]
    [InlineData("d3\t3\t3\ttrain", "d3\t3\t3\ttest", "line 5: part 'test' is not train, held-out, left-out")]
    [InlineData("d3\t3\t3\ttrain", "d3\t3\ttrain", "line 5: 5 cells, not 6")]
    [InlineData("d3\t3\t3\ttrain", "d3\t3\t-1\ttrain", "line 5: unit '-1' is not a whole number")]
    [InlineData("d3\t3\t3\ttrain", "d2\t3\t3\ttrain", "line 5: id d2 stands twice")]
    [InlineData("d3\t3\t3\ttrain", "x3\t3\t3\ttrain", "document x3 of the split is not in the data")]
    [InlineData("d3\t3\t3\ttrain", "x3\t3\t3\ttrain", "document d3 of the data is not in the split")]
    [InlineData("fold_topic", "fold_kind", "line 1: there is no column 'fold_topic'")]
    public void Read_ChangedFile_IsRefused(string was, string becomes, string expected)
    {
        Assert.Contains(expected, Refusal(text => text.Replace(was, becomes, StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_NearDuplicateInAnotherFold_IsRefused()
    {
        var refusal = Refusal(text => string.Join('\n', text.Split('\n').Select(line => !line.StartsWith("near\t", StringComparison.Ordinal)
            ? line : line[..^3] + $"{(line[^3] - '0' + 1) % 3}" + line[^2..])));

        Assert.Contains("d4 and near are near-duplicates in two folds of 'level'", refusal, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("3", "line 2: fold_topic '3' is not a whole number from 0 to 2")]
    [InlineData("x", "line 2: fold_topic 'x' is not a whole number from 0 to 2")]
    [InlineData("-", "document d0 has a label of 'topic', but no fold")]
    public void Read_FoldThatIsNone_IsRefused(string fold, string expected)
    {
        var refusal = Refusal(text => string.Join('\n', text.Split('\n').Select((line, i) => i == 1 ? line[..^1] + fold : line)));

        Assert.Contains(expected, refusal, StringComparison.Ordinal);
    }

    private string Refusal(Func<string, string> change)
    {
        SplitFile.Write(_folder["split.tsv"], Split.Of(Data, new SplitPlan(), TinyCorpus.Recipe), Heads);
        var text = File.ReadAllText(_folder["split.tsv"]);
        Assert.NotEqual(text, change(text));
        return Assert.Throws<DataException>(() => SplitFile.Read(_folder.Write("split.tsv", change(text)), Data, TinyCorpus.Recipe)).Message;
    }

    private static string Text(SplitRow row) => $"{row.Id} {row.Cluster} {row.Unit} {row.Part} {string.Join(' ', row.Folds)}";

    private static DataSet Documents()
    {
        LabelledDocument[] documents = [.. TinyCorpus.Documents(60, seed: 8)];
        documents[5] = documents[5] with { Labels = new Dictionary<string, string> { ["level"] = "commune" } };
        var near = documents[4] with { Id = "near", Document = documents[4].Document with { Body = documents[4].Document.Body + " Hết." } };
        return DataSet.From([.. documents, near], TinyCorpus.Recipe, CancellationToken.None);
    }
}
