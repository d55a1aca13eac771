using System.Collections.Immutable;
using Classifier.MLNet.Columns;
using Classifier.MLNet.Predictors;
using Classifier.MLNet.Tests;
using Classifier.MLNet.Transforms;
using Classifier.MLNet;
using Classifier.Modeling.Features;
using Classifier.Modeling.Predictions;
using Classifier.Modeling.Tests.TestModels;
using Classifier.Text.Documents;

namespace Classifier.Modeling.Tests.Predictions;

public class HeadModelTests
{
    [Fact]
    public void Score_ModelOnText_IsTheModelsSoftmax()
    {
        var features = new DocumentFeatures(DocumentText.From(Document.FromText("bệnh viện xét xử")));
        var expected = new float[3];
        TinyHeads.TopicWeights().Score(features.Text(TinyHeads.Settings).View, expected);

        Assert.Equal(expected, TinyHeads.TopicModel().Score(features), (e, a) => Math.Abs(e - a) < 1e-6);
    }

    [Theory]
    [InlineData("Weather", 1024, "a column 'Weather' that documents do not give")]
    [InlineData("Text", 512, "not a vector of 1024 numbers")]
    [InlineData("Cues", 3, "not a vector of 199 numbers")]
    public void Constructor_OtherColumn_SaysWhich(string column, int size, string expected)
    {
        Assert.Contains(expected, Refusal(Model(OutputFormula.Softmax, column, size, classes: 3)), StringComparison.Ordinal);
    }

    [Fact]
    public void Constructor_ColumnOfOtherType_IsRefused()
    {
        var root = TinyHeads.TopicModel().Model.Root;

        var fault = Assert.Throws<ArgumentException>(() => new HeadModel(
            TinyHeads.Topic, TinyHeads.Settings, null, new MLNetModel(root, [new ColumnSchema("Text", ColumnType.Text)])));

        Assert.Contains("'Text' is of type text", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Constructor_OtherColumnThatNoScoreNeeds_IsAccepted()
    {
        var topic = TinyHeads.TopicModel().Model;
        var chain = new TransformerChain(new ConcatTransform(new ConcatColumn("Copy", "Label")), topic.Root);
        var model = new MLNetModel(chain, [new ColumnSchema("Label", ColumnType.Text), .. topic.InputColumns]);
        var features = new DocumentFeatures(DocumentText.From(Document.FromText("bệnh viện xét xử")));

        Assert.Equal(
            TinyHeads.TopicModel().Score(features), new HeadModel(TinyHeads.Topic, TinyHeads.Settings, null, model).Score(features), (e, a) => Math.Abs(e - a) < 1e-6);
    }

    [Fact]
    public void Constructor_ModelWithoutScores_NamesTheColumn()
    {
        Assert.Contains("'Score'", Refusal(new MLNetModel(new TransformerChain(), [])), StringComparison.Ordinal);
    }

    [Fact]
    public void Score_AskedByManyThreads_IsAsByOne()
    {
        var head = TinyHeads.LevelModel();
        string[] texts = ["Bộ trưởng ban hành thông tư", "Chủ tịch tỉnh phê duyệt đề án", "Ủy ban nhân dân xã họp thôn"];
        var expected = Array.ConvertAll(texts, Score);
        var actual = new float[300][];

        Parallel.For(0, actual.Length, i => actual[i] = Score(texts[i % texts.Length]));

        Assert.All(actual.Index(), a => Assert.Equal(expected[a.Index % texts.Length], a.Item));

        float[] Score(string text) => head.Score(new DocumentFeatures(DocumentText.From(Document.FromText(text))));
    }

    [Fact]
    public void Rent_OnceWarm_AllocatesNothingButFeatures()
    {
        var head = TinyHeads.LevelModel();
        var features = new DocumentFeatures(DocumentText.From(Document.FromText("Chủ tịch tỉnh phê duyệt đề án")));

        Assert.Equal(0, Allocations.Of(() =>
        {
            for (var i = 0; i < 100; i++)
                head.Rent(features).Dispose();
        }));
    }

    [Fact]
    public void Constructor_OtherNumberOfClasses_SaysHowMany()
    {
        Assert.Contains("scores 4 classes, not 3 labels", Refusal(Model(OutputFormula.Softmax, "Text", 1024, classes: 4)), StringComparison.Ordinal);
    }

    [Fact]
    public void Constructor_RawScores_AreRefused()
    {
        Assert.Contains("not probabilities", Refusal(Model(OutputFormula.Raw, "Text", 1024, classes: 3)), StringComparison.Ordinal);
    }

    private static string Refusal(MLNetModel model) =>
        Assert.Throws<ArgumentException>(() => new HeadModel(TinyHeads.Topic, TinyHeads.Settings, null, model)).Message;

    private static MLNetModel Model(OutputFormula formula, string column, int size, int classes) => new(
        new MulticlassPrediction(
            new OneVersusAll(formula, [.. Enumerable.Repeat(new LinearBinary(0.5f, [.. new float[size]]), classes)]), column, ImmutableArray<string>.Empty),
        [new ColumnSchema(column, ColumnType.NumberVector(size))]);
}
