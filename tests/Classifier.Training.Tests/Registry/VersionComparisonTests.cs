using Classifier.Modeling.Bundles;
using Classifier.Modeling.Features;
using Classifier.Modeling.Registry;
using Classifier.Training.Tests.TestData;

namespace Classifier.Training.Tests.Registry;

public class VersionComparisonTests
{
    private static readonly BundleManifest Old = Manifest("1.0.0", TinyRegistry.Figures(level: 0.9, topic: 0.8));

    [Theory]
    [InlineData("any", "any", "any", 4, 2)]
    [InlineData("accuracy", "dev", "level", 1, 0)]
    [InlineData("macro_f1", "any", "topic", 1, 1)]
    [InlineData("any", "dev", "level", 2, 0)]
    public void Of_ChosenFigures_ComparesThoseAlone(string metric, string dataset, string head, int figures, int faults)
    {
        var next = Manifest("1.1.0", TinyRegistry.Figures(level: 0.9, topic: 0.7));

        var comparison = VersionComparison.Of(Old, next, FigureChoice.Default.On(metric, dataset, head));

        Assert.Equal((figures, faults), (comparison.Figures.Count, comparison.Faults.Count));
    }

    [Fact]
    public void Of_OtherNumberOfDocuments_IsRefusedUnlessAllowed()
    {
        var next = Manifest("1.1.0", TinyRegistry.Figures(level: 0.95, topic: 0.85, documents: 101));

        var comparison = VersionComparison.Of(Old, next, FigureChoice.Default);

        Assert.Equal(4, comparison.Faults.Count);
        Assert.Contains("dev has 100 documents in 1.0.0 and 101 in 1.1.0", comparison.Faults[0], StringComparison.Ordinal);
        Assert.Empty(comparison.Figures);
        Assert.Empty(VersionComparison.Of(Old, next, FigureChoice.Default with { DifferentDocuments = true }).Faults);
    }

    [Fact]
    public void Of_OneDataSetInCommon_TheOtherDoesNotMatter()
    {
        var old = Manifest("1.0.0", [.. Old.Metrics, .. TinyRegistry.Figures(level: 0.99, topic: 0.99, documents: 500, dataset: "out-of-fold")]);
        var next = Manifest("1.1.0", [.. Old.Metrics, .. TinyRegistry.Figures(level: 0.5, topic: 0.5, documents: 600, dataset: "out-of-fold")]);

        var comparison = VersionComparison.Of(old, next, FigureChoice.Default);

        Assert.Empty(comparison.Faults);
        Assert.All(comparison.Figures, f => Assert.Equal("dev", f.Dataset));
    }

    [Fact]
    public void Of_NothingMeasured_SaysWhatToDo()
    {
        var comparison = VersionComparison.Of(Old, Manifest("1.1.0", []), FigureChoice.Default);

        Assert.Equal(4, comparison.Faults.Count);
        Assert.Contains("no accuracy that was asked for and measured for both 1.0.0 and 1.1.0", comparison.Faults[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Of_HeadOrLabelGone_IsRefusedWhateverTheFigures()
    {
        var all = Manifest("1.1.0", TinyRegistry.Figures(level: 1, topic: 1));
        var fewer = all with { Heads = [all.Heads[0] with { Info = all.Heads[0].Info with { Labels = [.. all.Heads[0].Info.Labels.Skip(1)] } }] };

        var faults = VersionComparison.Of(Old, fewer, FigureChoice.Default.On("any", "any", "level")).Faults;

        Assert.Equal(2, faults.Count);
        Assert.Equal("level: 1.1.0 does not know a, which callers of 1.0.0 may choose among", faults[0]);
        Assert.StartsWith("topic: 1.1.0 has no such head", faults[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Of_UnknownHeadAsked_NamesTheKnown() => Assert.Equal(
        "1.0.0 has no head 'levle', but level, topic", VersionComparison.Of(Old, Old, FigureChoice.Default.On("any", "any", "levle")).Faults[0]);

    private static BundleManifest Manifest(string version, IReadOnlyList<MetricInfo> figures) => new()
    {
        FormatVersion = 1, Name = "tiny", Version = version, TextVersion = "1", FeatureVersion = "1", RecipeHash = "r", DataHash = "d", Documents = 1, Seed = 1,
        Heads = [Head("level"), Head("topic")],
        Metrics = figures,
        Files = new Dictionary<string, string>(),
    };

    private static ManifestHead Head(string name) => new(
        new HeadInfo(name, name, name, [new("a", "a", "a"), new("b", "b", "b")], 0.5), name + ".zip", new TextFeatureSettings(), null);
}
