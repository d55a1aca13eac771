using Classifier.Modeling.Bundles;
using Classifier.Modeling.Predictions;
using Classifier.Text.Documents;
using Classifier.Training.Data;
using Classifier.Training.Heads;
using Classifier.Training.Publishing;
using Classifier.Training.Recipes;
using Classifier.Training.Tests.TestData;

namespace Classifier.Training.Tests.Publishing;

/// <summary>Taxonomies that nobody planned for, from a recipe's text to a bundle that the server's loader takes.</summary>
public sealed class AnyTaxonomyTests : IDisposable
{
    private const string ThreeHeads = """
        name: kitchen-mail
        language: en
        folds: 3
        heads:
          - name: dish
            labels: [{id: soup}, {id: cake}, {id: bread}, {id: salad}]
            text: {bits: 12}
          - name: mood
            labels: [{id: happy}, {id: cross}]
            text: {bits: 14, ngramLength: 1}
            trainer: sdcaMaximumEntropy
            classWeights: balanced
            calibration: {holdOut: 0.2}
            abstain: {accuracy: 0.9}
          - name: urgency
            labels: [{id: now}, {id: soon}, {id: whenever}]
            text: {bits: 12}
            trainer: naiveBayes
            secondary: true
            fastTree: {objective: softmax, numberOfTrees: 5, numberOfLeaves: 4, minimumExampleCountPerLeaf: 3}

        """;

    private static readonly Dictionary<string, string[]> Words = new()
    {
        ["soup"] = ["broth", "ladle", "simmer"], ["cake"] = ["icing", "sponge", "candles"], ["bread"] = ["yeast", "crust", "loaf"], ["salad"] = ["lettuce", "dressing", "radish"],
        ["happy"] = ["lovely", "thanks", "wonderful"], ["cross"] = ["terrible", "refund", "complaint"],
        ["now"] = ["immediately", "minute", "hurry"], ["soon"] = ["tomorrow", "evening", "shortly"], ["whenever"] = ["sometime", "leisure", "eventually"],
    };

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Load_ThreeHeadsNobodyPlannedFor_AnswersAllOfThem()
    {
        var recipe = RecipeFile.Parse(ThreeHeads, "recipe");

        var model = Publish(recipe);

        Assert.Equal(["dish", "mood", "urgency"], model.Info.Heads.Select(h => h.Name));
        var asked = Documents(recipe, 60, seed: 2);
        foreach (var head in recipe.Heads)
            Assert.True(Accuracy(model, asked, head.Name) > 0.85, $"{head.Name} {Accuracy(model, asked, head.Name)}");
        // A document that says one of them alone still gets an answer from each.
        Assert.Equal("cake", model.Classify(Document.FromText("Icing and candles on a sponge"), ClassifyOptions.Default, CancellationToken.None)["dish"].Best.Label);
    }

    [Theory]
    [InlineData("lbfgsMaximumEntropy")]
    [InlineData("sdcaMaximumEntropy")]
    [InlineData("naiveBayes")]
    public void Load_OneHead_IsAllThereIs(string trainer)
    {
        var recipe = RecipeFile.Parse(
            $"{{name: mail, folds: 3, heads: [{{name: mood, trainer: {trainer}, text: {{bits: 12}}, labels: [{{id: happy}}, {{id: cross}}]}}]}}", "recipe");

        var model = Publish(recipe);

        var asked = Documents(recipe, 60, seed: 2);
        Assert.Equal("mood", Assert.Single(model.Info.Heads).Name);
        Assert.True(Accuracy(model, asked, "mood") > 0.9, $"{Accuracy(model, asked, "mood")}");
    }

    private static double Accuracy(IDocumentClassifier model, IReadOnlyList<LabelledDocument> documents, string head) => documents.Average(d =>
        model.Classify(d.Document, ClassifyOptions.Default, CancellationToken.None)[head].Best.Label == d.Labels[head] ? 1.0 : 0);

    private static IReadOnlyList<LabelledDocument> Documents(Recipe recipe, int count, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(i =>
        {
            var labels = recipe.Heads.ToDictionary(h => h.Name, h => h.Labels[random.Next(h.Labels.Count)].Id);
            var words = Enumerable.Range(0, 30).Select(_ => $"word{random.Next(300)}").Concat(labels.Values.SelectMany(l => Words[l])).ToArray();
            random.Shuffle(words);
            return new LabelledDocument($"{seed}-{i}", "mail", Document.FromText(string.Join(' ', words)), labels, new Dictionary<string, IReadOnlyList<string>>());
        })];
    }

    private IDocumentClassifier Publish(Recipe recipe)
    {
        var data = DataSet.From(Documents(recipe, 150, seed: 1), recipe, CancellationToken.None);
        var model = BundleTrainer.Train(recipe, "1.0.0", data, [], (_, _) => { }, CancellationToken.None).Model;
        GoldenCase[] golden = [.. Documents(recipe, 4, seed: 3).Select(d => new GoldenCase(d.Document.Title, d.Document.Body, null, new Dictionary<string, GoldenLabel>()))];
        BundleWriter.Write(_folder["1.0.0"], model, golden, new BundleOrigin("recipe", data.Hash, data.Documents.Count, recipe.Seed, "classifier-train"), []);
        return ModelBundle.Load(_folder["1.0.0"]);
    }
}
