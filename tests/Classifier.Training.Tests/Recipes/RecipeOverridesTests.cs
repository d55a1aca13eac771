using Classifier.Training.Recipes;

namespace Classifier.Training.Tests.Recipes;

public class RecipeOverridesTests
{
    private const string Yaml = """
        name: tiny
        heads:
          - name: level
            vi: "Cấp, bậc"
            labels: [{id: a, en: "One: two"}, {id: b}]
            text: {bits: 12, leadWeight: 0.25}
            fastTree: {numberOfTrees: 5}
          - name: topic
            labels: [{id: c}, {id: d}]

        """;

    [Fact]
    public void Apply_NothingToChange_KeepsTheRecipe()
    {
        Assert.Equivalent(RecipeFile.Parse(Yaml, "r"), Apply([]), strict: true);
    }

    [Fact]
    public void Apply_ValueOfOneHead_ChangesThatAlone()
    {
        var recipe = Apply(new() { ["level.text.leadWeight"] = "0" });

        Assert.Equal((0, 12), (recipe.Heads[0].Text.LeadWeight, recipe.Heads[0].Text.Bits));
        Assert.Equal(0.5f, recipe.Heads[1].Text.LeadWeight);
    }

    [Fact]
    public void Apply_KeyOfTheRecipe_ChangesIt()
    {
        Assert.Equal((0.25, 9), (Apply(new() { ["unmarkedCopies"] = "0.25" }).UnmarkedCopies, Apply(new() { ["seed"] = "9" }).Seed));
    }

    [Fact]
    public void Apply_Star_ChangesEveryHead()
    {
        Assert.Equal([1, 1], Apply(new() { ["*.text.ngramLength"] = "1" }).Heads.Select(h => h.Text.NgramLength));
    }

    [Fact]
    public void Apply_NullAndLists_AreTaken()
    {
        var recipe = Apply(new() { ["level.fastTree"] = null, ["topic.confidenceWeights"] = new List<object?> { "0.5", "1", "2" }, ["*.dropFeatures"] = new List<object?> { "Cues/*" } });

        Assert.Null(recipe.Heads[0].FastTree);
        Assert.Equal([0.5, 1, 2], recipe.Heads[1].ConfidenceWeights);
        Assert.Equal(["Cues/*"], recipe.Heads[1].DropFeatures);
    }

    [Theory]
    [InlineData("other.text.bits", "does not begin with a head's name")]
    [InlineData("folds", "does not begin with a head's name")]
    [InlineData("*", "does not begin with a head's name")]
    [InlineData("level.vi.bits", "leads through the value 'vi'")]
    public void Apply_PathThatLeadsNowhere_IsRefused(string path, string expected)
    {
        var fault = Assert.Throws<RecipeException>(() => RecipeOverrides.Apply(Yaml, new Dictionary<string, object?> { [path] = "12" }, "variant 'x'"));

        Assert.StartsWith("variant 'x'", fault.Message, StringComparison.Ordinal);
        Assert.Contains(expected, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("level.text.bitts", "12")]
    [InlineData("level.text.bits", "9")]
    [InlineData("level", "9")]
    public void Apply_ChangedRecipeThatIsNotGood_IsRefusedWhenRead(string path, string value)
    {
        Assert.Throws<RecipeException>(() => Apply(new() { [path] = value }));
    }

    private static Recipe Apply(Dictionary<string, object?> values) => RecipeFile.Parse(RecipeOverrides.Apply(Yaml, values, "x"), "x");
}
