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
            abstain: {share: 0.2}
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
        Assert.Equal(("level", "Cấp", 0.2, true), (head.Name, head.Vi, head.Abstain.Share, head.Secondary));
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
    [InlineData("id: b", "id: B b", "labels[1].id: 'B b'")]
    [InlineData("abstain: {share: 0.2}", "confidenceWeights: [1, 1]", "confidenceWeights: three numbers")]
    [InlineData("abstain: {share: 0.2}", "confidenceWeights: [0, 1, 1]", "confidenceWeights: three numbers")]
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
    [InlineData("abstain: {share: 0.2}", "arguableShare: 1", "arguableShare")]
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
    [InlineData("share: 0.2", "share: 1", "abstain.share: from 0")]
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
    public void Read_FaultsOfEveryKind_AreListedByLineWithWhatWasMeant()
    {
        const string bad = """
            name: Bad one
            folds: 1
            sed: 3
            heads:
              - name: level
                labels: [{id: a}, {id: b, idd: 2}]
                text: {bitts: 9, bits: 9}
                classWeights: {a: 2, second: 1}
                trainer: lbfgs
                abstainShare: 0.1
                calibration: temprature
                lbfgsMaximumEntropy: {historySize: many}
                sdcaMaximumEntropy: {l2Regularization: 0}

            """;

        Assert.Equal(
            [
                "line 1: name: lower-case letters, digits, hyphens and underscores only",
                "line 2: folds: from 2 to 100",
                "line 3: sed: is unknown; did you mean 'seed'?",
                "line 6: head 'level': labels[1].idd: is unknown; did you mean 'id'?",
                "line 7: head 'level': text.bitts: is unknown; did you mean 'bits'?",
                "line 7: head 'level': text.bits: from 10 to 22",
                "line 8: head 'level': classWeights.second: is no label of the head; there are a, b",
                "line 9: head 'level': trainer: 'lbfgs' is no choice; did you mean 'lbfgsMaximumEntropy'?",
                "line 10: head 'level': abstainShare: is unknown; did you mean 'abstain'?",
                "line 11: head 'level': calibration: 'temprature' is no choice; did you mean 'temperature'?",
                "line 12: head 'level': lbfgsMaximumEntropy.historySize: 'many' is no whole number",
                "line 13: head 'level': sdcaMaximumEntropy.l2Regularization: above 0",
            ],
            Faults(bad));
    }

    [Theory]
    [InlineData("abstain: {share: 0.2, accuracy: 0.9}", "abstain: one of share")]
    [InlineData("abstain: {}", "abstain: one of share")]
    [InlineData("abstain: {accuracy: 0}", "abstain.accuracy: above 0")]
    [InlineData("abstain: {probability: 1.5}", "abstain.probability: from 0 to 1")]
    [InlineData("calibration: {holdOut: 0.6}", "calibration.holdOut: 0, or")]
    [InlineData("calibration: {holdOut: 0.1}", "calibration.holdOut: trees learn from")]
    [InlineData("classWeights: {a: 0}", "classWeights.a: above 0")]
    [InlineData("classWeights: balancd", "classWeights: 'balancd' is no choice; did you mean 'balanced'?")]
    [InlineData("classWeights: [1]", "classWeights: is no mapping")]
    [InlineData("confidenceWeights: 1", "confidenceWeights: is no list")]
    [InlineData("secondary: {}", "secondary: is a list or a mapping")]
    [InlineData("naiveBayes: {minimumDocuments: 0}", "naiveBayes.minimumDocuments: at least 1")]
    [InlineData("sdcaMaximumEntropy: {l1Regularization: -1}", "sdcaMaximumEntropy.l1Regularization: at least 0")]
    [InlineData("sdcaMaximumEntropy: {biasLearningRate: 1.1}", "sdcaMaximumEntropy.biasLearningRate: from 0 to 1")]
    [InlineData("sdcaMaximumEntropy: {convergenceTolerance: 1}", "sdcaMaximumEntropy.convergenceTolerance: from 0")]
    [InlineData("trainer: fastTree\n    dropFeatures: ['TextScore/*']", "dropFeatures[0]: 'TextScore/*' fits no feature")]
    public void Read_OtherKeyOfAHead_NamesTheField(string line, string expected)
    {
        var yaml = Good.Replace("    abstain: {share: 0.2}\n    secondary: true\n", "", StringComparison.Ordinal).TrimEnd() + "\n    " + line + "\n";

        Assert.Contains(expected, Assert.Single(Faults(yaml)), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_NaiveBayesWithTooManySlots_SaysHowManyBitsFit()
    {
        var yaml = Good.Replace("bits: 12", "bits: 22", StringComparison.Ordinal)
            .Replace("- {id: b,", string.Concat(Enumerable.Range(0, 10).Select(i => $"- {{id: x{i}}}\n      ")) + "- {id: b,", StringComparison.Ordinal)
            .Replace("    secondary: true", "    trainer: naiveBayes", StringComparison.Ordinal);

        Assert.Contains("text.bits: at most 21 for naiveBayes with 12 labels", Assert.Single(Faults(yaml)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("classWeights: balanced", ClassWeightMethod.Balanced, 0)]
    [InlineData("classWeights: none", ClassWeightMethod.None, 0)]
    [InlineData("classWeights: {b: 2.5}", ClassWeightMethod.None, 2.5)]
    public void Read_ClassWeights_AreAWordOrAMapping(string line, ClassWeightMethod method, double weight)
    {
        var weights = Read(Good.Replace("secondary: true", line, StringComparison.Ordinal)).Heads[0].ClassWeights;

        Assert.Equal((method, weight), (weights.Method, weights.Labels.GetValueOrDefault("b")));
    }

    [Fact]
    public void Read_CalibrationAsAWordOrAMapping_IsTheSame()
    {
        var (word, mapping) = (Good.Replace("secondary: true", "calibration: none", StringComparison.Ordinal), Good.Replace("secondary: true", "calibration: {method: none}", StringComparison.Ordinal));

        Assert.Equal(CalibrationMethod.None, Read(word).Heads[0].Calibration.Method);
        Assert.Equal(Read(word).Heads[0].Calibration, Read(mapping).Heads[0].Calibration);
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
