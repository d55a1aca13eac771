using Classifier.Modeling.Features;
using Classifier.Modeling.Tests.TestModels;
using Classifier.Text.Cues;
using Classifier.Text.Documents;

namespace Classifier.Modeling.Tests.Features;

/// <summary>The traces of dense features, on the documents written for this project.</summary>
public sealed class FeatureTraceTests
{
    private static readonly DocumentText[] Documents = [.. OwnCorpus.Read("golden.jsonl").Select(d => DocumentText.From(d))];

    [Theory]
    [InlineData(FeatureColumns.Cues)]
    [InlineData(FeatureColumns.Actors)]
    public void Trace_FeatureWithoutPlaces_HasTheValueOfATextWithoutSigns(string column)
    {
        var none = Values(new DocumentFeatures(DocumentText.From(Document.FromText(""))), column);
        foreach (var document in Documents)
        {
            var features = new DocumentFeatures(document);
            var trace = features.Trace(column);
            Assert.All(Values(features, column).Index().Where(f => f.Item != none[f.Index] && trace[f.Index].Count == 0), f =>
                Assert.True(trace.IsWhole(f.Index) || IsRank(column, f.Index), $"feature {f.Index} is {f.Item} and comes from nowhere"));
        }
    }

    [Theory]
    [InlineData(FeatureColumns.Cues)]
    [InlineData(FeatureColumns.Actors)]
    public void Trace_Places_AreInsideTheText(string column)
    {
        foreach (var document in Documents)
        {
            var features = new DocumentFeatures(document);
            var trace = features.Trace(column);
            for (var f = 0; f < Values(features, column).Length; f++)
                Assert.All(trace[f], sign => Assert.True(sign.Token >= 0 && sign.TokenCount >= 1 && sign.End <= document.Text.Tokens.Length));
        }
    }

    [Fact]
    public void Trace_CueCounts_AreAsManyPlaces()
    {
        foreach (var document in Documents)
        {
            var features = new DocumentFeatures(document);
            var trace = features.Trace(FeatureColumns.Cues);
            // Five parts of the text for each cue.
            for (var cue = 0; cue < Enum.GetValues<Cue>().Length; cue++)
                for (var part = cue * 8; part < (cue * 8) + 5; part++)
                    Assert.Equal(features.Cues[part], trace[part].Count);
        }
    }

    [Fact]
    public void Trace_OfAColumnWithoutPlaces_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new DocumentFeatures(Documents[0]).Trace(FeatureColumns.Text));
    }

    [Fact]
    public void Trace_NumberOfADocument_IsADocumentNumber()
    {
        var text = DocumentText.From(Document.FromText("Thực hiện Kế hoạch 36/KH-UBND"));
        var features = new DocumentFeatures(text);

        var sign = Assert.Single(features.Trace(FeatureColumns.Cues)[(int)Cue.LocalSymbol * 8]);

        Assert.Equal(new TextSign(SignKind.DocumentNumber, 4, 3), sign);
    }

    private static float[] Values(DocumentFeatures features, string column) =>
        column == FeatureColumns.Cues ? features.Cues : features.Actors;

    /// <summary>How many others come first: what does not occur comes after all that do.</summary>
    private static bool IsRank(string column, int feature) => column == FeatureColumns.Cues
        ? feature < Enum.GetValues<Cue>().Length * 8 && feature % 8 == 7
        : ActorFeatures.Names[feature].EndsWith(".acting_rank", StringComparison.Ordinal);
}
