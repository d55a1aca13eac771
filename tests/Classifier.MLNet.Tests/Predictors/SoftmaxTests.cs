using Classifier.MLNet.Predictors;

namespace Classifier.MLNet.Tests.Predictors;

public sealed class SoftmaxTests
{
    [Fact]
    public void Apply_Logits_GivesTheirShares()
    {
        float[] logits = [0, MathF.Log(2), MathF.Log(5)];

        Softmax.Apply(logits);

        Assert.Equal(1 / 8.0, logits[0], 1e-6);
        Assert.Equal(2 / 8.0, logits[1], 1e-6);
        Assert.Equal(5 / 8.0, logits[2], 1e-6);
    }

    [Fact]
    public void Apply_LargeLogits_DoesNotOverflow()
    {
        float[] logits = [1e30f, 1e30f, -1e30f];

        Softmax.Apply(logits);

        Assert.Equal([0.5f, 0.5f, 0], logits);
    }
}
