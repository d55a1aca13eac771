using Classifier.Training.Evaluation;
using Classifier.Training.Evaluation.Slices;
using Classifier.Training.Tests.TestData;

namespace Classifier.Training.Tests.Evaluation.Slices;

public class SlicedCasesTests
{
    private static readonly Scored[] Scored =
    [
        .. Enumerable.Range(0, 25).Select(i => Answers.To(Answers.Document($"large{i}", "a", source: "large", text: $"Tin {i}."), 0.8, 0.1, 0.1)),
        .. Enumerable.Range(0, 19).Select(i => Answers.To(Answers.Document($"small{i}", "b", source: "small", text: new string('x', 1000 + i)), 0.8, 0.1, 0.1)),
        Answers.To(Answers.Document("tiny", "c", source: "tiny"), 0.1, 0.1, 0.8),
    ];

    private static readonly Dictionary<string, HeadEvaluation> Slices = Cut([.. Scored]).ToDictionary(s => s.Slice, s => s.Evaluation);

    [Fact]
    public void Of_EveryGroup_HoldsEveryCaseOnce()
    {
        Assert.Equal(["era", "kind", "length", "source"], Slices.Keys.Select(Group).Distinct());
        Assert.All(Slices.GroupBy(s => Group(s.Key)), group => Assert.Equal(Scored.Length, group.Sum(s => s.Value.Count)));
    }

    [Fact]
    public void Of_SmallSources_AreOneSlice()
    {
        Assert.Equal((25, 20), (Slices["source:large"].Count, Slices["source:small-sources"].Count));
    }

    [Fact]
    public void Of_Slices_AreMeasuredApart()
    {
        Assert.Equal(1, Slices["source:large"].Confusion.Accuracy);
        Assert.Equal(0, Slices["length:under-3000"].Confusion.Accuracy);
        Assert.Equal(1, Slices["length:under-1000"].Confusion.Accuracy);
    }

    [Fact]
    public void Of_DocumentAnsweredByTwoHeads_IsReadOnce()
    {
        // Out-of-fold answers come one head at a time, so that a document stands there twice.
        Assert.Equal(2, Cut([Scored[0], Scored[0]]).Single(s => s.Slice == "kind:news").Evaluation.Count);
    }

    private static IReadOnlyList<(string Slice, HeadEvaluation Evaluation)> Cut(Scored[] scored) =>
        new SlicedCases(scored.Select(s => s.Document), CancellationToken.None).Of(Answers.Evaluate(scored));

    private static string Group(string slice) => slice.Split(':')[0];
}
