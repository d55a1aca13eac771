using Classifier.Training.Trainers;

namespace Classifier.Training.Tests.Trainers;

public class PlattTrainerTests
{
    [Theory]
    [InlineData(-1.5, 0.5)]
    [InlineData(-0.2, -2)]
    [InlineData(3, 1)]
    public void Fit_AnswersDrawnFromASigmoid_FindsItsParameters(double slope, double offset)
    {
        var random = new Random(7);
        var scores = Enumerable.Range(0, 12_000).Select(_ => (random.NextDouble() * 8) - 4).ToArray();

        var fitted = PlattTrainer.Fit(scores, [.. scores.Select(s => random.NextDouble() < 1 / (1 + Math.Exp((slope * s) + offset)))]);

        Assert.Equal(slope, fitted.Slope, 0.1 * Math.Max(1, Math.Abs(slope)));
        Assert.Equal(offset, fitted.Offset, 0.15);
    }

    [Fact]
    public void Fit_Result_MakesTheMeanProbabilityTheMeanTarget()
    {
        // The derivative by the offset is 0 at the optimum; Platt's targets are 5/6 for the four yes and 1/8 for the six no.
        double[] scores = [-3, -2.5, -1, 0.5, 2, 2.5, -0.5, 1, 1.5, 3];
        bool[] isYes = [false, false, false, true, true, true, false, false, false, true];

        var fitted = PlattTrainer.Fit(scores, isYes);

        Assert.Equal(((4 * 5.0 / 6) + (6 * 1.0 / 8)) / 10, scores.Average(s => fitted.Probability((float)s)), 1e-5);
        Assert.True(fitted.Slope < 0);
    }

    [Fact]
    public void Fit_SeparableScores_StaysFinite()
    {
        var fitted = PlattTrainer.Fit([-2, -1, 1, 2], [false, false, true, true]);

        Assert.InRange(fitted.Probability(2), 0.7f, 0.99f);
        Assert.InRange(fitted.Probability(-2), 0.01f, 0.3f);
    }

    [Theory]
    [InlineData(0.0)]
    [InlineData(0.1)]
    [InlineData(5.0)]
    [InlineData(-1e6)]
    public void Fit_EqualScores_GivesTheShareOfYes(double score)
    {
        var fitted = PlattTrainer.Fit([.. Enumerable.Repeat(score, 300)], [.. Enumerable.Range(0, 300).Select(i => i % 3 == 0)]);

        Assert.Equal(1 / 3.0, fitted.Probability((float)score), 0.01);
    }

    [Fact]
    public void Fit_SingularHessian_GivesTheShareOfYes()
    {
        // With these numbers the determinant is exactly 0 in 64-bit arithmetic, and Newton's step is not a number.
        var fitted = PlattTrainer.Fit([.. Enumerable.Repeat(0.3, 1041)], [.. Enumerable.Range(0, 1041).Select(i => i % 2 == 0)]);

        Assert.Equal(0.5, fitted.Probability(0.3f), 0.01);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Fit_OneAnswerOnly_IsNearlyCertain(bool answer)
    {
        var fitted = PlattTrainer.Fit([-1, 0, 1, 2], [answer, answer, answer, answer]);

        Assert.All(new[] { -1f, 0, 1, 2 }, s => Assert.InRange(fitted.Probability(s), answer ? 0.7f : 0f, answer ? 1f : 0.3f));
    }

    [Fact]
    public void Fit_SharesInsteadOfAnswers_GivesThemBackAsProbabilities()
    {
        double[] scores = [.. Enumerable.Range(0, 400).Select(i => i < 200 ? -1.0 : 1.0)];

        var fitted = PlattTrainer.Fit(scores, [.. scores.Select(s => s < 0 ? 0.1 : 0.35)]);

        Assert.Equal(0.1f, fitted.Probability(-1), 0.01);
        Assert.Equal(0.35f, fitted.Probability(1), 0.01);
    }
}
