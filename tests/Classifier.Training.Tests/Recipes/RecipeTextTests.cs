using Classifier.Training.Recipes;
using Classifier.Training.Tests.TestData;

namespace Classifier.Training.Tests.Recipes;

public class RecipeTextTests
{
    [Fact]
    public void Of_RecipeWithAllKindsOfValues_ReadsBackTheSame()
    {
        var recipe = TinyCorpus.Recipe with
        {
            Description = "Two lines: one\nand another, with \"quotes\" # and no comment.",
            IntendedUse = "null",
            Language = "en-GB",
            Heads =
            [
                TinyCorpus.Recipe.Heads[0] with
                {
                    Trainer = TrainerName.SdcaMaximumEntropy,
                    SdcaMaximumEntropy = new() { L2Regularization = 1e-7, Shuffle = false },
                    ClassWeights = new() { Labels = new Dictionary<string, double> { ["province"] = 2.5 } },
                    Abstain = new() { Accuracy = 0.95 },
                    DropFeatures = ["Cues/*"],
                },
                TinyCorpus.Recipe.Heads[1] with { ClassWeights = new() { Method = ClassWeightMethod.Balanced }, Calibration = new() { HoldOut = 0.1 } },
            ],
        };

        var text = RecipeText.Of(recipe);

        Assert.Equivalent(recipe, RecipeFile.Parse(text, "r"), strict: true);
        Assert.Equal(text, RecipeText.Of(RecipeFile.Parse(text, "r")));
        Assert.Contains("classWeights: {province: 2.5}", text, StringComparison.Ordinal);
        Assert.Contains("numberOfLeaves: 4, ", text, StringComparison.Ordinal);
    }
}
