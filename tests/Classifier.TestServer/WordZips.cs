using System.Collections.Immutable;
using Classifier.MLNet;
using Classifier.MLNet.Columns;
using Classifier.MLNet.Predictors;
using Classifier.MLNet.Transforms;

namespace Classifier.TestServer;

/// <summary>
/// Small models as a data scientist saves them: text columns → words → keys → counts → a linear model. Each class has one word, and its logit is
/// <see cref="Weight"/> for each time that its word stands in the text.
/// </summary>
public static class WordZips
{
    /// <summary>What a class's logit grows by with each of its words.</summary>
    public const float Weight = 2;

    /// <summary>The classes, in order.</summary>
    public static ImmutableArray<string> Classes { get; } = ["nông nghiệp", "y tế", "tư pháp"];

    /// <summary>The word of each class.</summary>
    public static ImmutableArray<string> Words { get; } = ["lúa", "viện", "tòa"];

    /// <summary>A model of three classes.</summary>
    /// <param name="text">The text column.</param>
    /// <param name="givesProbabilities">Whether it gives probabilities, or else the logits.</param>
    public static MLNetModel Multiclass(string text = "Text", bool givesProbabilities = true) => new(
        new TransformerChain([.. Counts(text, "Features"), new MulticlassPrediction(Linear(3, givesProbabilities), "Features", Classes), Names]),
        [new ColumnSchema("Label", ColumnType.Text), new ColumnSchema(text, ColumnType.Text)]);

    /// <summary>The same, with the classes' numbers for names.</summary>
    public static MLNetModel Nameless() => new(
        new TransformerChain([.. Counts("Text", "Features"), new MulticlassPrediction(Linear(3), "Features", [])]), [new ColumnSchema("Text", ColumnType.Text)]);

    /// <summary>
    /// One that needs the body, a flag as a number, and two numbers: the first adds its value to the logit of the first class, the second to
    /// that of the second, the flag to that of the third.
    /// </summary>
    public static MLNetModel WithNumbers() => new(
        new TransformerChain(
        [
            .. Counts("Content", "Counts"), new ConcatTransform(new ConcatColumn("Features", "Counts", "Num", "Flag")),
            new MulticlassPrediction(
                new LinearMulticlass([0, 0, 0], ClassWeights.FromRows(3, 6, [Weight, 0, 0, 1, 0, 0, 0, Weight, 0, 0, 1, 0, 0, 0, Weight, 0, 0, 1])), "Features", Classes),
        ]),
        [
            new ColumnSchema("Content", ColumnType.Text), new ColumnSchema("Num", ColumnType.NumberVector(2)),
            new ColumnSchema("Flag", ColumnType.Number), new ColumnSchema("Unused", ColumnType.Key(3)),
        ]);

    /// <summary>A model of two classes about the first word.</summary>
    /// <param name="isCalibrated">Whether it gives a probability: 1 ÷ (1 + exp(0.5 − score)).</param>
    public static MLNetModel Binary(bool isCalibrated = true)
    {
        BinaryPredictor linear = new LinearBinary(0, [Weight, 0, 0]);
        return new MLNetModel(
            new TransformerChain(
            [
                .. Counts("Text", "Features"),
                new BinaryPrediction(isCalibrated ? new CalibratedPredictor(linear, new PlattCalibrator(-1, 0.5), CalibratedWrapper.ParameterMixing) : linear, "Features"),
            ]),
            [new ColumnSchema("Text", ColumnType.Text)]);
    }

    /// <summary>Writes a model and gives the path.</summary>
    public static string SaveTo(this MLNetModel model, string path)
    {
        ArgumentNullException.ThrowIfNull(model);
        model.Save(path);
        return path;
    }

    private static KeyToValueTransform Names => new(new ColumnPair("PredictedLabel", "PredictedLabel"));

    private static ImmutableArray<ChainStep> Counts(string text, string output) =>
    [
        new NormalizeTextTransform(new ColumnPair("Normal", text)) { KeepDiacritics = true, KeepPunctuation = false },
        new TokenizeWordsTransform(new TokenizeWordsColumn("Words", "Normal", " \n")),
        new ValueToKeyTransform(new ValueToKeyColumn("Keys", "Words", new TextVocabulary(Words))),
        new NgramTransform(new NgramColumn(output, "Keys", new NgramPool(1, [1], [2], [3]))),
    ];

    private static LinearMulticlass Linear(int classes, bool givesProbabilities = true) =>
        new([0, 0, 0], ClassWeights.FromRows(classes, 3, [Weight, 0, 0, 0, Weight, 0, 0, 0, Weight])) { GivesProbabilities = givesProbabilities };
}
