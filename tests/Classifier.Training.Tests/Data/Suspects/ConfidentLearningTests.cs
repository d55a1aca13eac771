using Classifier.Training.Data.Suspects;

namespace Classifier.Training.Tests.Data.Suspects;

public class ConfidentLearningTests
{
    [Fact]
    public void Find_WronglyLabelledAmongConfidentOnes_FindsThemTheWorstFirst()
    {
        int[] given = [0, 0, 0, 0, 1, 1, 1, 1];
        double[][] probabilities = [[.9, .1], [.8, .2], [.95, .05], [.3, .7], [.1, .9], [.05, .95], [.9, .1], [.2, .8]];

        Assert.Equal([(6, 0), (3, 1)], ConfidentLearning.Find(given, probabilities));
    }

    [Fact]
    public void Find_TimidClass_CountsItsOwnMeanAsConfident()
    {
        // Class 1 never gets more than 0.45, and its mean is 0.4: a document of class 0 with 0.44 for it is suspected,
        // but only where class 0 is not confident as well.
        int[] given = [0, 0, 0, 1, 1];
        double[][] probabilities = [[.9, .1], [.9, .1], [.56, .44], [.6, .4], [.6, .4]];

        Assert.Equal([(2, 1)], ConfidentLearning.Find(given, probabilities));
    }

    [Fact]
    public void Find_LabelThatNobodyGave_IsNeverSuggested()
    {
        Assert.Empty(ConfidentLearning.Find([0, 1], [[.2, .1, .7], [.1, .2, .7]]));
    }
}
