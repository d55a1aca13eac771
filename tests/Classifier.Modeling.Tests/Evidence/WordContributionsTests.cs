using Classifier.Modeling.Evidence;
using Classifier.Modeling.Features;
using Classifier.Modeling.Tests.TestModels;
using Classifier.Text.Documents;

namespace Classifier.Modeling.Tests.Evidence;

public sealed class WordContributionsTests
{
    [Theory]
    [InlineData("bệnh nhân nằm ở tòa án")]
    [InlineData("nông dân trồng lúa gạo, bệnh viện khám cho nông dân")]
    [InlineData("")]
    public void Of_LinearModel_SumsToTheDifferenceOfLogits(string text)
    {
        var model = TinyHeads.TopicWeights();
        var features = new DocumentFeatures(DocumentText.From(Document.FromText(text)));
        var logits = new float[3];
        model.Logits(features.Text(TinyHeads.Settings).View, logits);

        var words = WordContributions.Of(model, features, TinyHeads.Settings, 0, 2);

        Assert.Equal(logits[0] - logits[2], words.Bias + words.Tokens.Sum(), 1e-5);
    }

    [Theory]
    [InlineData(6, 1.0, new[] { 2.0, 0, 3 })]
    [InlineData(-8, 0.0, new[] { 0.0, -8, 0 })]
    [InlineData(0, 0.0, new[] { 0.0, 0, 0 })]
    public void Share_ByTheSign_KeepsTheSumAndTheProportions(double total, double bias, double[] tokens)
    {
        var shared = new WordContributions(0.5, [1, -4, 1.5]).Share(total);

        Assert.Equal(bias, shared.Bias, 1e-12);
        Assert.Equal(tokens, shared.Tokens, (a, b) => Math.Abs(a - b) < 1e-12);
    }

    [Fact]
    public void Share_NothingHasTheSign_LeavesAllToTheBias()
    {
        var shared = new WordContributions(0.5, [1, 2]).Share(-3);

        Assert.Equal((-3, 0), (shared.Bias, shared.Tokens.Sum()));
    }
}
