using Classifier.Training.Numerics;

namespace Classifier.Training.Tests.Numerics;

public class LbfgsHistoryTests
{
    private static readonly double[] Zero = [0, 0];

    [Fact]
    public void Direction_NoHistory_IsSteepestDescent()
    {
        Assert.Equal([-3, 4], new LbfgsHistory(5, 2).Direction([3, -4]));
    }

    [Fact]
    public void Direction_ConjugateStepsOfAQuadratic_IsNewtons()
    {
        // Hessian diag(2, 8): gradient changes are Hessian × step.
        var history = new LbfgsHistory(5, 2);
        history.Add(Zero, [1, 0], Zero, [2, 0]);
        history.Add(Zero, [0, 1], Zero, [0, 8]);

        var direction = history.Direction([4, 8]);

        Assert.Equal(-2, direction[0], 1e-12);
        Assert.Equal(-1, direction[1], 1e-12);
    }

    [Fact]
    public void Add_StepWithoutPositiveCurvature_ForgetsNothing()
    {
        var history = new LbfgsHistory(2, 2);
        history.Add(Zero, [1, 0], Zero, [2, 0]);
        history.Add(Zero, [0, 1], Zero, [0, 8]);
        history.Add(Zero, [1, 1], Zero, [-1, 0]);

        var direction = history.Direction([4, 8]);

        Assert.Equal([-2, -1], direction.Select(d => Math.Round(d, 12)));
    }

    [Fact]
    public void Add_MoreThanTheSize_ForgetsTheOldest()
    {
        var (one, other) = (new LbfgsHistory(2, 2), new LbfgsHistory(2, 2));
        one.Add(Zero, [5, 1], Zero, [3, 1]);
        foreach (var history in new[] { one, other })
        {
            history.Add(Zero, [1, 0], Zero, [2, 1]);
            history.Add(Zero, [0, 1], Zero, [1, 8]);
        }

        Assert.Equal(other.Direction([4, 8]), one.Direction([4, 8]));
    }
}
