using Classifier.MLNet.Columns;
using Classifier.Modeling.Features;
using Classifier.Text.Documents;

namespace Classifier.Modeling.Tests.Features;

public class DocumentFeaturesTests
{
    private static readonly TextFeatureSettings Settings = new() { Bits = 12 };

    [Fact]
    public void Row_BothColumns_HoldsTheTwoVectors()
    {
        var features = Features("UBND xã họp");

        var row = features.Row(Settings, [FeatureColumns.Text, FeatureColumns.Cues]);

        Assert.Equal(features.Text(Settings).Values, row.Get<VectorValue>(FeatureColumns.Text).View.Values);
        Assert.Equal(Settings.SlotCount, row.Get<VectorValue>(FeatureColumns.Text).Length);
        Assert.Equal(features.Cues, row.Get<VectorValue>(FeatureColumns.Cues).View.Values);
    }

    [Fact]
    public void Row_OneColumn_LeavesOutTheOther()
    {
        var row = Features("UBND xã họp").Row(Settings, [FeatureColumns.Cues]);

        Assert.Throws<ArgumentException>(() => row.Get<VectorValue>(FeatureColumns.Text));
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

    private static DocumentFeatures Features(string text) => new(DocumentText.From(Document.FromText(text)));
}
