using Classifier.MLNet;
using Classifier.MLNet.Columns;
using Classifier.MLNet.Scoring;
using Classifier.MLNet.Transforms;
using Classifier.Modeling.Features;
using Classifier.Text.Documents;

namespace Classifier.Modeling.Tests.Features;

public class DocumentFeaturesTests
{
    private static readonly TextFeatureSettings Settings = new() { Bits = 12 };

    [Fact]
    public void Fill_AllColumns_SetsTheVectors()
    {
        var features = Features("UBND xã họp");
        string[] columns = [FeatureColumns.Text, FeatureColumns.Cues, FeatureColumns.Actors];
        using var row = Row(columns);

        features.Fill(row, Settings, columns);
        row.Score();

        Assert.Equal(features.Text(Settings).Indices, row.Vector(FeatureColumns.Text).Indices);
        Assert.Equal(features.Text(Settings).Values, row.Vector(FeatureColumns.Text).Values);
        Assert.Equal(features.Cues, row.Vector(FeatureColumns.Cues).Values);
        Assert.Equal(features.Actors, row.Vector(FeatureColumns.Actors).Values);
    }

    [Fact]
    public void Fill_OneColumn_LeavesOutTheOther()
    {
        using var row = Row(FeatureColumns.Cues, FeatureColumns.Text);

        Features("UBND xã họp").Fill(row, Settings, [FeatureColumns.Cues]);

        Assert.Contains("'Text'", Assert.Throws<InvalidOperationException>(row.Score).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Fill_ColumnThatDocumentsDoNotGive_IsRefused()
    {
        using var row = Row(FeatureColumns.Cues);

        Assert.Throws<ArgumentOutOfRangeException>(() => Features("UBND xã họp").Fill(row, Settings, ["Weather"]));
    }

    [Fact]
    public void Text_AskedTwice_IsMadeOnce()
    {
        var features = Features("UBND xã họp");

        Assert.Same(features.Text(Settings), features.Text(new() { Bits = 12 }));
        Assert.NotSame(features.Text(Settings), features.Text(Settings with { MaximumTokens = 2 }));
        Assert.Same(features.Cues, features.Cues);
    }

    [Fact]
    public void Cues_EmptyDocument_AreFiniteAndOfFullLength()
    {
        var cues = Features("").Cues;

        Assert.Equal(CueFeatures.Count, cues.Length);
        Assert.All(cues, value => Assert.True(float.IsFinite(value)));
    }

    /// <summary>A row of which every input can be read.</summary>
    private static ScoringRow Row(params string[] columns) => new ModelScorer(
        new MLNetModel(
            new TransformerChain(),
            [
                new(FeatureColumns.Text, ColumnType.NumberVector(Settings.SlotCount)),
                new(FeatureColumns.Cues, ColumnType.NumberVector(CueFeatures.Count)),
                new(FeatureColumns.Actors, ColumnType.NumberVector(ActorFeatures.Names.Count)),
            ]),
        columns).Rent();

    private static DocumentFeatures Features(string text) => new(DocumentText.From(Document.FromText(text)));
}
