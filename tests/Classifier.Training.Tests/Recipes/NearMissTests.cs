using Classifier.Training.Recipes;

namespace Classifier.Training.Tests.Recipes;

public class NearMissTests
{
    [Theory]
    [InlineData("bits", "bits", 0)]
    [InlineData("BITS", "bits", 0)]
    [InlineData("btis", "bits", 1)]
    [InlineData("bitts", "bits", 1)]
    [InlineData("its", "bits", 1)]
    [InlineData("buts", "bits", 1)]
    [InlineData("", "bits", 4)]
    [InlineData("sitting", "kitten", 3)]
    public void Distance_Words_CountsChanges(string a, string b, int expected)
    {
        Assert.Equal((expected, expected), (NearMiss.Distance(a, b), NearMiss.Distance(b, a)));
    }

    [Theory]
    [InlineData("sed", "; did you mean 'seed'?")]
    [InlineData("fold", "; did you mean 'folds'?")]
    [InlineData("x", "; there are folds, seed")]
    [InlineData("something", "; there are folds, seed")]
    public void Hint_Name_IsTheNearestOrAll(string written, string expected)
    {
        Assert.Equal(expected, NearMiss.Hint(written, ["seed", "folds"]));
    }
}
