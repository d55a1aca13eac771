using Classifier.Training.Ablations;
using Classifier.Training.Recipes;
using Classifier.Training.Tests.TestData;

namespace Classifier.Training.Tests.Ablations;

public sealed class AblationFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Read_Variants_TakesWhatIsDifferent()
    {
        var ablation = Read("""
            sample: 0.5
            variants:
              - {name: unigrams, set: {"*.text.ngramLength": 1, level.fastTree: null}}
              - {name: less data, without: {file: [a.jsonl], origin: [press, portal]}, sample: 0.25}

            """);

        Assert.Equal(["unigrams", "less data"], ablation.Variants.Select(v => v.Name));
        Assert.Equal("1", ablation.Variants[0].Set["*.text.ngramLength"]);
        Assert.Null(ablation.Variants[0].Set["level.fastTree"]);
        Assert.Equal((0.5, 1, 0.25), (ablation.Sample, ablation.Variants[0].Sample, ablation.Variants[1].Sample));
        Assert.Equal(["a.jsonl"], ablation.Variants[1].Without["file"]);
        Assert.Equal(["press", "portal"], ablation.Variants[1].Without["origin"]);
    }

    [Theory]
    [InlineData("", "at least one")]
    [InlineData("variants: []", "at least one")]
    [InlineData("variants:", "at least one")]
    [InlineData("variants: [{sample: 0.5}]", "no name")]
    [InlineData("variants: [null]", "no name")]
    [InlineData("variants: [{name: full, sample: 0.5}]", "'full' is taken")]
    [InlineData("variants: [{name: a, sample: 0.5}, {name: a, sample: 0.2}]", "'a' stands twice")]
    [InlineData("variants: [{name: a, sample: 0}]", "variant 'a': sample")]
    [InlineData("variants: [{name: a, sample: .nan}]", "variant 'a': sample")]
    [InlineData("{sample: 2, variants: [{name: a, sample: 0.5}]}", "sample: above 0")]
    [InlineData("variants: [{name: a}]", "nothing is different")]
    [InlineData("variants: [{name: a, set: }]", "set: is empty")]
    [InlineData("variants: [{name: a, without: }]", "without: a list")]
    [InlineData("variants: [{name: a, without: {file: }}]", "without: a list")]
    [InlineData("variants: [{name: a, without: {file: [null]}}]", "without: a list")]
    [InlineData("variants: [{name: a, samples: 0.5}]", "samples")]
    [InlineData("variants: [", "line")]
    public void Read_NotAnAblation_SaysWhy(string yaml, string expected)
    {
        Assert.Contains(expected, Assert.Throws<RecipeException>(() => Read(yaml)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_NoSuchFile_IsRefused()
    {
        Assert.Throws<RecipeException>(() => AblationFile.Read(_folder["absent"]));
    }

    [Fact]
    public void Read_VariantsOfTheRepository_ChangeItsRecipe()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Classifier.sln")))
            folder = folder.Parent!;
        var recipes = Path.Combine(folder.FullName, "training", "recipes");
        var yaml = File.ReadAllText(Path.Combine(recipes, "vn-admin.yaml"));

        Assert.All(
            AblationFile.Read(Path.Combine(recipes, "ablation.yaml")).Variants.Where(v => v.Set.Count > 0),
            v => Assert.NotEqual(Text(yaml), Text(RecipeOverrides.Apply(yaml, v.Set, v.Name))));
    }

    private static string Text(string yaml) => System.Text.Json.JsonSerializer.Serialize(RecipeFile.Parse(yaml, "recipe"));

    private Ablation Read(string yaml) => AblationFile.Read(_folder.Write("ablation.yaml", yaml));
}
