using System.Collections.Immutable;
using Classifier.MLNet.Columns;
using Classifier.MLNet.Predictors;
using Classifier.MLNet.Transforms;

namespace Classifier.MLNet.Tests.Documentation;

/// <summary>Models such as the program in the guide would train, with weights made up by hand.</summary>
internal static class SmallModel
{
    private static readonly ImmutableArray<string> Labels = ["kinh tế", "thể thao"];
    private static readonly ImmutableArray<string> Words = ["giá", "xăng", "tăng", "trận", "bóng", "đá", "thắng"];
    private static readonly float[] Economy = [2, 3, 1, -1, 0, 0, -1, 1.5f, 0];
    private static readonly float[] Sport = [-1, -1, 0, 2, 2.5f, 0, 1, 0, 1.5f];

    /// <summary>A multiclass model of the columns Label and Text, and Num, if that has slots.</summary>
    public static MLNetModel Multiclass(int numbers = 0, params ImmutableArray<string> labels)
    {
        var names = labels.IsEmpty ? Labels : labels;
        var weights = ClassWeights.FromRows(2, Economy.Length + numbers, [.. Economy, .. Numbers(numbers, 1), .. Sport, .. Numbers(numbers, -1)]);
        return new MLNetModel(
            new TransformerChain(
            [
                new ValueToKeyTransform(new ValueToKeyColumn("LabelKey", "Label", new TextVocabulary(names))), .. Features(numbers),
                new MulticlassPrediction(new LinearMulticlass([0.1f, -0.1f], weights), "Features", names) { LabelColumn = "LabelKey" },
                new KeyToValueTransform(new ColumnPair("PredictedLabel", "PredictedLabel")),
            ]),
            Inputs(numbers));
    }

    /// <summary>A calibrated binary model of the columns Label, Text and Num: is it about sport?</summary>
    public static MLNetModel Binary(int numbers = 4)
    {
        var linear = new LinearBinary(0.25f, [.. Sport, .. Numbers(numbers, 1)]);
        var calibrated = new CalibratedPredictor(linear, new PlattCalibrator(-1, 0), CalibratedWrapper.ParameterMixing);
        return new MLNetModel(new TransformerChain([.. Features(numbers), new BinaryPrediction(calibrated, "Features")]), Inputs(numbers));
    }

    private static IEnumerable<ChainStep> Features(int numbers)
    {
        var pool = new NgramPool(2, [1], [2], [3], [4], [5], [6], [7], [1, 2], [5, 6]);
        yield return new NormalizeTextTransform(new ColumnPair("Normalized", "Text")) { KeepDiacritics = true, KeepPunctuation = false };
        yield return new TokenizeWordsTransform(new TokenizeWordsColumn("Tokens", "Normalized"));
        yield return new ValueToKeyTransform(new ValueToKeyColumn("Words", "Tokens", new TextVocabulary(Words)));
        yield return new NgramTransform(new NgramColumn("Ngrams", "Words", pool));
        yield return new LpNormTransform(new LpNormColumn(numbers > 0 ? "Normed" : "Features", "Ngrams"));
        if (numbers > 0)
            yield return new ConcatTransform(new ConcatColumn("Features", "Normed", "Num"));
    }

    private static ImmutableArray<ColumnSchema> Inputs(int numbers)
    {
        ImmutableArray<ColumnSchema> texts = [new("Label", ColumnType.Text), new("Text", ColumnType.Text)];
        return numbers > 0 ? texts.Add(new("Num", ColumnType.NumberVector(numbers))) : texts;
    }

    private static IEnumerable<float> Numbers(int count, float value) => Enumerable.Repeat(value, count);
}
