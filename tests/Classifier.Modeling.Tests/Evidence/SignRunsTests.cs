using Classifier.Modeling.Evidence;
using Classifier.Modeling.Features;
using Classifier.Text.Normalization;

namespace Classifier.Modeling.Tests.Evidence;

public sealed class SignRunsTests
{
    private static readonly NormalizedText Text = NormalizedText.From("không một hai ba\nbốn năm sáu bảy tám chín");

    [Fact]
    public void Of_NeighboursOfOneKindAndSign_AreOne()
    {
        var (runs, others) = Of([(Cue(1), 1), (Cue(2), 2), (Cue(2, 2), 0.5)]);

        Assert.Equal([(Cue(1, 3), 3.5)], runs);
        Assert.Equal(0, others);
    }

    [Theory]
    [InlineData(SignKind.Actor, 2, 1, 1.0)]
    [InlineData(SignKind.Cue, 2, 1, -1.0)]
    [InlineData(SignKind.Cue, 3, 1, 1.0)]
    public void Of_OtherKindOrSignOrPlace_StayApart(SignKind kind, int token, int count, double value)
    {
        var (runs, _) = Of([(Cue(1), 3), (new TextSign(kind, token, count), value)]);

        Assert.Equal([(Cue(1), 3), (new TextSign(kind, token, count), value)], runs);
    }

    [Fact]
    public void Of_NeighboursOnTwoLines_StayApart()
    {
        Assert.Equal(2, Of([(Cue(3), 1), (Cue(4), 1)]).Strongest.Count);
        Assert.Single(Of([(Cue(4), 1), (Cue(5), 1)]).Strongest);
    }

    [Fact]
    public void Of_SamePlaceTwice_IsAddedUpBeforeItsSignCounts()
    {
        Assert.Equal([(Cue(1), 0.75)], Of([(Cue(1), 1), (Cue(1), -0.25)]).Strongest);
        Assert.Empty(Of([(Cue(1), 1), (Cue(1), -1)]).Strongest);
    }

    [Fact]
    public void Of_MoreThanTheMaximum_KeepsTheStrongest()
    {
        var (runs, others) = Of([(Cue(0), 1), (Cue(2), -3), (Cue(4), 2), (Cue(6), -0.5)], maximum: 2);

        Assert.Equal([(Cue(2), -3), (Cue(4), 2)], runs);
        Assert.Equal(0.5, others, 1e-12);
    }

    [Fact]
    public void Of_Words_RunOnThroughWeakOnesOfTheirSign()
    {
        // 0.01 is hardly of weight and ends a run; 0.1 is not strong and makes no run of its own.
        var (runs, others) = Of([], [0.1, 1, 0.1, 0, 0.01, 0.1, 0, -0.5, -0.1, 0.1]);

        Assert.Equal([(Phrase(0, 3), 1.2), (Phrase(7, 2), -0.6)], runs.Select(r => (r.Sign, Math.Round(r.Value, 6))));
        Assert.Equal(0.21, others, 1e-12);
    }

    [Fact]
    public void Of_RandomContributions_LosesNothing()
    {
        var random = new Random(11);
        for (var round = 0; round < 300; round++)
        {
            double[] words = [.. Enumerable.Range(0, 10).Select(_ => Math.Round(random.NextDouble() - 0.5, 2))];
            (TextSign, double Value)[] signs =
            [
                .. Enumerable.Range(0, random.Next(12)).Select(_ => random.Next(10)).Select(token =>
                    (new TextSign((SignKind)random.Next(1, 6), token, random.Next(1, 11 - token)), random.NextDouble() - 0.5)),
            ];

            var (runs, others) = Of(signs, words, random.Next(1, 8));

            Assert.Equal(words.Sum() + signs.Sum(s => s.Value), others + runs.Sum(r => r.Value), 1e-9);
        }
    }

    private static (IReadOnlyList<(TextSign Sign, double Value)> Strongest, double Others) Of(
        (TextSign, double)[] signs, double[]? words = null, int maximum = 10) => SignRuns.Of(Text, signs, words ?? [], maximum);

    private static TextSign Cue(int token, int count = 1) => new(SignKind.Cue, token, count);

    private static TextSign Phrase(int token, int count) => new(SignKind.Phrase, token, count);
}
