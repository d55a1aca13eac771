using System.Text;
using Classifier.Training.Recipes;
using Classifier.Training.Tests.TestData;

namespace Classifier.Training.Tests.Recipes;

public sealed class RecipeFileTests : IDisposable
{
    private const string Good = """
        name: tiny
        seed: 7
        folds: 3
        heads:
          - name: level
            vi: Cấp
            en: Level
            labels:
              - {id: a, vi: Một, en: One}
              - {id: b, vi: Hai, en: Two}
            text: {bits: 12, leadWeight: 0.25}
            lbfgsMaximumEntropy: {l2Regularization: 0.5}
            fastTree: {numberOfTrees: 5}
            pruning: {maximumWeights: 100}
            abstainShare: 0.2
            secondary: true

        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Read_GoodRecipe_TakesItsValuesAndTheDefaults()
    {
        var recipe = Read(Good);

        Assert.Equal(("tiny", 7, 3), (recipe.Name, recipe.Seed, recipe.Folds));
        var head = Assert.Single(recipe.Heads);
        Assert.Equal(("level", "Cấp", 0.2, true), (head.Name, head.Vi, head.AbstainShare, head.Secondary));
        Assert.Equal(["a", "b"], head.Labels.Select(l => l.Id));
        Assert.Equal(new() { Bits = 12, LeadWeight = 0.25f }, head.Text);
        Assert.Equal(0.5, head.LbfgsMaximumEntropy.L2Regularization);
        Assert.Equal(5, head.FastTree!.NumberOfTrees);
        Assert.Equal(20, head.FastTree.NumberOfLeaves);
        Assert.Equal(100, head.Pruning.MaximumWeights);
    }

    [Fact]
    public void Read_RecipeOfTheRepository_IsGood()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Classifier.sln")))
            folder = folder.Parent!;

        Assert.Equal(["level", "topic"], RecipeFile.Read(Path.Combine(folder.FullName, "training", "recipes", "vn-admin.yaml")).Heads.Select(h => h.Name));
    }

    [Theory]
    [InlineData("name: tiny", "name: Tiny model", "name: ")]
    [InlineData("folds: 3", "folds: 1", "folds: from 2 to 100")]
    [InlineData("name: level", "name: Level", "head 'Level': name: ")]
    [InlineData("id: b", "id: a", "'a' stands twice")]
    [InlineData("id: b", "id: B b", "id 'B b'")]
    [InlineData("abstainShare: 0.2", "confidenceWeights: [1, 1]", "confidenceWeights: three numbers")]
    [InlineData("abstainShare: 0.2", "confidenceWeights: [0, 1, 1]", "confidenceWeights: three numbers")]
    [InlineData("numberOfTrees: 5", "objective: guess", "line ")]
    [InlineData("bits: 12", "bits: 9", "text.bits")]
    [InlineData("bits: 12", "ngramLength: 3", "text.ngramLength")]
    [InlineData("bits: 12", "maximumTokens: 0", "text.maximumTokens")]
    [InlineData("bits: 12", "leadTokens: -1", "text.leadTokens")]
    [InlineData("leadWeight: 0.25", "leadWeight: .nan", "text.leadWeight")]
    [InlineData("leadWeight: 0.25", "titleWeight: .inf", "text.titleWeight")]
    [InlineData("l2Regularization: 0.5", "l2Regularization: .inf", "lbfgsMaximumEntropy.l2Regularization")]
    [InlineData("l2Regularization: 0.5", "historySize: 0", "lbfgsMaximumEntropy.historySize")]
    [InlineData("l2Regularization: 0.5", "minimumDocuments: 0", "lbfgsMaximumEntropy.minimumDocuments")]
    [InlineData("abstainShare: 0.2", "arguableShare: 1", "arguableShare")]
    [InlineData("l2Regularization: 0.5", "optimizationTolerance: 1", "lbfgsMaximumEntropy.optimizationTolerance")]
    [InlineData("l2Regularization: 0.5", "maximumNumberOfIterations: 0", "lbfgsMaximumEntropy.maximumNumberOfIterations")]
    [InlineData("numberOfTrees: 5", "numberOfTrees: 0", "fastTree.numberOfTrees")]
    [InlineData("numberOfTrees: 5", "numberOfLeaves: 1", "fastTree.numberOfLeaves")]
    [InlineData("numberOfTrees: 5", "minimumExampleCountPerLeaf: 0", "fastTree.minimumExampleCountPerLeaf")]
    [InlineData("numberOfTrees: 5", "learningRate: 0", "fastTree.learningRate")]
    [InlineData("numberOfTrees: 5", "maximumBinCountPerFeature: 256", "fastTree.maximumBinCountPerFeature")]
    [InlineData("numberOfTrees: 5", "featureFraction: .nan", "fastTree.featureFraction")]
    [InlineData("numberOfTrees: 5", "l2Regularization: -1", "fastTree.l2Regularization")]
    [InlineData("maximumWeights: 100", "maximumWeights: 0", "pruning.maximumWeights")]
    [InlineData("maximumWeights: 100", "fractionBits: 24", "pruning.fractionBits")]
    [InlineData("abstainShare: 0.2", "abstainShare: 1", "abstainShare")]
    [InlineData("- {id: b, vi: Hai, en: Two}", "# one label", "labels: at least two")]
    [InlineData("- {id: b, vi: Hai, en: Two}", "- ", "is empty")]
    public void Read_ValueOutOfRange_NamesTheField(string good, string bad, string expected)
    {
        Assert.Contains(expected, Assert.Single(Faults(Good.Replace(good, bad, StringComparison.Ordinal))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("seed: 7", "seed: seven", "line 2")]
    [InlineData("seed: 7", "sed: 7", "line 2")]
    [InlineData("seed: 7", "name: again", "line 2")]
    [InlineData("vi: Cấp", "vi:", "line ")]
    [InlineData("lbfgsMaximumEntropy: {l2Regularization: 0.5}", "lbfgsMaximumEntropy:", "line ")]
    [InlineData("heads:", "heads: [", "line ")]
    public void Read_NotARecipe_NamesTheLine(string good, string bad, string expected)
    {
        Assert.Contains(expected, Assert.Single(Faults(Good.Replace(good, bad, StringComparison.Ordinal))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("just words")]
    [InlineData("heads:\n")]
    [InlineData("name: x\nheads: [null]")]
    [InlineData("name: x\nheads: [{name: y, labels: }]")]
    [InlineData("a: &a [*a]")]
    [InlineData("\0")]
    public void Read_OtherContent_IsRefused(string yaml)
    {
        Assert.NotEmpty(Faults(yaml));
    }

    [Fact]
    public void Read_SeveralFaults_ListsThemAll()
    {
        Assert.Equal(2, Faults(Good.Replace("folds: 3", "folds: 1", StringComparison.Ordinal).Replace("bits: 12", "bits: 9", StringComparison.Ordinal)).Count);
    }

    [Fact]
    public void Read_NoSuchFile_IsRefused()
    {
        Assert.Contains(_folder["absent"], Assert.Throws<RecipeException>(() => RecipeFile.Read(_folder["absent"])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_BytesChanged_IsReadOrRefused()
    {
        var random = new Random(44);
        var whole = Encoding.UTF8.GetBytes(Good);
        var refused = 0;
        for (var i = 0; i < 300; i++)
        {
            var bytes = i % 2 == 0 ? whole[..random.Next(whole.Length)] : whole.ToArray();
            if (bytes.Length > 0)
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            var path = _folder.Write("recipe.yaml", bytes);
            try
            {
                RecipeFile.Read(path);
            }
            catch (RecipeException)
            {
                refused++;
            }
        }
        Assert.InRange(refused, 150, 300);
    }

    private Recipe Read(string yaml) => RecipeFile.Read(_folder.Write("recipe.yaml", yaml));

    private IReadOnlyList<string> Faults(string yaml) => Assert.Throws<RecipeException>(() => Read(yaml)).Faults;
}
