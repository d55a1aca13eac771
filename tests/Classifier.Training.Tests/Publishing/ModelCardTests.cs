using System.Text;
using Classifier.Modeling.Bundles;
using Classifier.Training.Publishing;
using YamlDotNet.Serialization;

namespace Classifier.Training.Tests.Publishing;

public class ModelCardTests
{
    private static readonly ModelInfo Model = new(
        "my-model", "1.0.0", "1", [new HeadInfo("mood", "tâm trạng", "mood", [new("glad", "vui", "glad"), new("sad", "buồn", "sad")], 0.4)],
        [
            new("mood", "accuracy", "dev: \"mine\" #1", 0.75, 0.7, 0.8, 40), new("mood", "macro_f1", "dev: \"mine\" #1", 0.7, null, null, 40),
            new("mood", "log_loss", "dev: \"mine\" #1", 0.5, null, null, 40),
        ]);

    private static readonly BundleOrigin Origin = new("r", "d", 100, 7, "classifier-train train --x") { Text = new CardText("no", "What it is.", "", "What not.") };

    [Fact]
    public void Format_FrontMatter_IsTheModelIndexInYaml()
    {
        var card = Card(Origin, []);

        var matter = new DeserializerBuilder().Build().Deserialize<Dictionary<string, object>>(card.Split("---\n")[1]);
        Assert.Equal("no", matter["language"]);
        var index = Map(Assert.Single((List<object>)matter["model-index"]));
        Assert.Equal("my-model", index["name"]);
        var result = Map(Assert.Single((List<object>)index["results"]));
        Assert.Equal("mood", Map(result["task"])["name"]);
        Assert.Equal("dev: \"mine\" #1, 40 documents", Map(result["dataset"])["name"]);
        var metrics = ((List<object>)result["metrics"]).Select(Map).ToList();
        Assert.Equal([("accuracy", "0.7500"), ("f1", "0.7000")], metrics.Select(m => ((string)m["type"], (string)m["value"])));
        Assert.Equal("Accuracy (95 % interval 0.7000 to 0.8000)", metrics[0]["name"]);
        Assert.Equal("macro", Map(metrics[1]["args"])["average"]);
    }

    [Fact]
    public void Format_NoWordsOfTheRecipe_HasNoSuchSections()
    {
        var card = Card(Origin with { Text = CardText.None }, []);

        Assert.DoesNotContain("language", card, StringComparison.Ordinal);
        Assert.DoesNotContain("## Limits", card, StringComparison.Ordinal);
        Assert.DoesNotContain("## Intended use", Card(Origin, []), StringComparison.Ordinal);
        // What it labels is the recipe's affair alone.
        Assert.DoesNotContain("ietnam", card, StringComparison.Ordinal);
        Assert.DoesNotContain("administrative", card, StringComparison.Ordinal);
    }

    [Fact]
    public void Format_NothingMeasured_IsStillYaml()
    {
        var card = Encoding.UTF8.GetString(ModelCard.Format(Model with { Metrics = [] }, Origin, []));

        var matter = new DeserializerBuilder().Build().Deserialize<Dictionary<string, object>>(card.Split("---\n")[1]);
        Assert.Empty((List<object>)Map(Assert.Single((List<object>)matter["model-index"]))["results"]);
    }

    [Fact]
    public void Format_Slices_NamesTheFactors()
    {
        var card = Card(Origin, [Slice("era:after"), Slice("era:before"), Slice("source:a:b"), new("mood", "accuracy_at_90", "dev", 0.8, null, null, 9)]);

        Assert.Contains("**era** (after, before); **source** (a:b)", card, StringComparison.Ordinal);
        Assert.Contains("## Coverage", card, StringComparison.Ordinal);
    }

    private static MetricInfo Slice(string name) => new("mood", "accuracy", $"dev/{name}", 0.8, null, null, 9);

    private static string Card(BundleOrigin origin, IReadOnlyList<MetricInfo> details) => Encoding.UTF8.GetString(ModelCard.Format(Model, origin, details));

    private static Dictionary<object, object> Map(object node) => (Dictionary<object, object>)node;
}
