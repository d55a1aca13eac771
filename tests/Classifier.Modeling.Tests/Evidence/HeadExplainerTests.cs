using Classifier.MLNet;
using Classifier.MLNet.Columns;
using Classifier.MLNet.Predictors;
using Classifier.MLNet.Transforms;
using Classifier.Modeling.Evidence;
using Classifier.Modeling.Features;
using Classifier.Modeling.Predictions;
using Classifier.Modeling.Tests.TestModels;
using Classifier.Text.Documents;
using Classifier.Text.Normalization;

namespace Classifier.Modeling.Tests.Evidence;

public sealed class HeadExplainerTests
{
    [Fact]
    public void For_ModelsOfTraining_IsThere()
    {
        Assert.True(TinyHeads.TopicModel().CanExplain);
        Assert.True(TinyHeads.LevelModel().CanExplain);
        Assert.True(OwnCorpus.Model.CanExplain);
    }

    [Fact]
    public void For_LinearModelsOneAgainstAll_IsNull()
    {
        Assert.Null(HeadExplainer.For(HeadShape.Of(Unexplained), TinyHeads.Settings));
    }

    [Fact]
    public void For_TreesOnTheTextItself_IsNull()
    {
        var trees = new OneVersusAll(OutputFormula.Softmax, [new TreeEnsemble(TinyHeads.Settings.SlotCount, []), new TreeEnsemble(TinyHeads.Settings.SlotCount, [])]);

        Assert.Null(HeadExplainer.For(
            HeadShape.Of(new MLNetModel(new MulticlassPrediction(trees, FeatureColumns.Text, []), [Text])), TinyHeads.Settings));
    }

    [Fact]
    public void For_ColumnHiddenByTheLastStep_IsNull()
    {
        var hidden = new MulticlassPrediction(TinyHeads.TopicWeights(), FeatureColumns.Text, []) { PredictedLabelColumn = FeatureColumns.Text };

        Assert.Null(HeadExplainer.For(HeadShape.Of(new MLNetModel(hidden, [Text])), TinyHeads.Settings));
    }

    [Fact]
    public void For_ChainWithoutSteps_IsNull() =>
        Assert.Null(HeadExplainer.For(HeadShape.Of(new MLNetModel(new TransformerChain(), [Text])), TinyHeads.Settings));

    [Fact]
    public void Classify_HeadThatCannotBeExplained_GivesNoEvidence()
    {
        var head = new HeadModel(TinyHeads.Topic, TinyHeads.Settings, null, Unexplained);
        var classifier = new DocumentClassifier(new("tiny", "1.0.0", NormalizedText.Version, [TinyHeads.Topic], []), [head]);

        var answer = classifier.Classify(Document.FromText("xã"), new() { Evidence = EvidenceOptions.Default }, CancellationToken.None);

        Assert.False(classifier.CanExplain);
        Assert.Empty(answer["topic"].Evidence);
    }

    private static ColumnSchema Text => new(FeatureColumns.Text, ColumnType.NumberVector(TinyHeads.Settings.SlotCount));

    private static MLNetModel Unexplained => new(
        new MulticlassPrediction(
            new OneVersusAll(
                OutputFormula.Softmax,
                [.. Enumerable.Repeat(new LinearBinary(0.5f, [.. new float[TinyHeads.Settings.SlotCount]]), TinyHeads.Topic.Labels.Count)]),
            FeatureColumns.Text,
            []),
        [Text]);
}
