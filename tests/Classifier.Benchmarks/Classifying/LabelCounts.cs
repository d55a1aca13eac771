using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json;
using Classifier.MLNet;
using Classifier.MLNet.Columns;
using Classifier.MLNet.Predictors;
using Classifier.MLNet.Transforms;
using Classifier.Modeling.Bundles;
using Classifier.Modeling.Features;
using Classifier.Modeling.Predictions;
using Classifier.Text.Documents;

namespace Classifier.Benchmarks.Classifying;

/// <summary>
/// <c>labels</c>: microseconds that a linear head takes for a document of 3,000 bytes, by its number of labels. Weights are random and as many for each
/// number of labels, those of the committed topic head: training prunes to a number of weights, however many labels there are. Prints one line of
/// JSON; each document counts with the smallest time of several rounds, its text having been read before.
/// </summary>
internal static class LabelCounts
{
    private const int Rounds = 8;
    private const int Size = 3_000;
    private const int DocumentCount = 300;
    private const int WeightCount = 800_000;
    private static readonly int[] Counts = [10, 100, 1_000];
    private static readonly TextFeatureSettings Settings = new() { Bits = 20 };

    public static void Run()
    {
        DocumentText[] texts = [.. Documents.OfAbout(Size, DocumentCount).Select(text => DocumentText.From(Document.FromText(text)))];
        Measure(Head(Counts[0]), texts);
        Console.WriteLine(JsonSerializer.Serialize(Counts.ToDictionary(count => count, count => Measure(Head(count), texts))));
    }

    private static double Measure(HeadModel head, DocumentText[] texts)
    {
        var smallest = Enumerable.Repeat(long.MaxValue, texts.Length).ToArray();
        for (var round = 0; round < Rounds; round++)
            for (var t = 0; t < texts.Length; t++)
            {
                var started = Stopwatch.GetTimestamp();
                var features = new DocumentFeatures(texts[t]);
                head.Score(features);
                features.Release();
                smallest[t] = Math.Min(smallest[t], Stopwatch.GetTimestamp() - started);
            }
        return smallest.Sum() * 1e6 / Stopwatch.Frequency / texts.Length;
    }

    private static HeadModel Head(int labels)
    {
        ImmutableArray<string> names = [.. Enumerable.Range(0, labels).Select(label => $"label{label}")];
        var model = new MLNetModel(
            new TransformerChain(new MulticlassPrediction(new LinearMulticlass([.. new float[labels]], Weights(labels)), FeatureColumns.Text, names)),
            [new ColumnSchema(FeatureColumns.Text, ColumnType.NumberVector(Settings.SlotCount))]);
        return new HeadModel(new HeadInfo("head", "head", "head", [.. names.Select(name => new LabelInfo(name, name, name))], 0), Settings, null, model);
    }

    /// <summary>As many weights for each label, in random slots, as round as training makes them.</summary>
    private static ClassWeights Weights(int labels)
    {
        var random = new Random(11);
        var each = WeightCount / labels;
        var features = new int[each * labels];
        for (var label = 0; label < labels; label++)
        {
            var slots = new HashSet<int>();
            while (slots.Count < each)
                slots.Add(random.Next(Settings.SlotCount));
            slots.Order().ToArray().CopyTo(features, label * each);
        }
        float[] values = [.. features.Select(_ => Round(random.NextSingle() - 0.5f))];
        return ClassWeights.FromSparseRows(labels, Settings.SlotCount, [.. Enumerable.Range(0, labels + 1).Select(label => label * each)], features, values);
    }

    private static float Round(float weight) => BitConverter.UInt32BitsToSingle(BitConverter.SingleToUInt32Bits(weight) & 0xFFFF_0000);
}
