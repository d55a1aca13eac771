using System.Runtime.InteropServices;
using Classifier.MLNet.Predictors;

namespace Classifier.MLNet.Formats;

/// <summary>
/// <c>MNABYPRD</c>: int32 4, int32 classes and int64 training rows of each, int32 features, int64 counts of all features for each class that has
/// training rows, double log-probability of a row without features for each class. Until 1.1 rows and counts were int32.
/// </summary>
internal sealed class NaiveBayesFormat()
    : ComponentFormat<NaiveBayes>(
        new("MNABYPRD", 0x00010002, 0x00010001, "MultiClassNaiveBayesPred"), StandardTrainersAssembly, oldest: 0x00010001)
{
    private const uint FirstWithLongCounts = 0x00010002;

    protected override NaiveBayes ReadComponent(ComponentReader reader)
    {
        reader.RequireFloats();
        var classCounts = Counts(reader, reader.Block.Int32());
        var features = reader.Block.Int32();
        var rows = features * (long)classCounts.Count(n => n > 0);
        if (rows is < 0 or > int.MaxValue)
            throw reader.Block.Fault($"{rows} counts");
        var counts = Counts(reader, (int)rows);
        var absent = ImmutableCollectionsMarshal.AsImmutableArray(reader.Block.Array<double>(classCounts.Length));
        return new NaiveBayes(ImmutableCollectionsMarshal.AsImmutableArray(classCounts), features, counts, absent);
    }

    protected override void WriteComponent(NaiveBayes component, ComponentWriter writer)
    {
        writer.Floats();
        writer.Block.CountedArray(component.ClassCounts.AsSpan());
        writer.Block.Int32(component.FeatureCount);
        writer.Block.Array<long>(component.ToFeatureCounts());
        writer.Block.Array(component.AbsentLogProbabilities.AsSpan());
    }

    private static long[] Counts(ComponentReader reader, int count) => reader.Version >= FirstWithLongCounts
        ? reader.Block.Array<long>(count)
        : Array.ConvertAll(reader.Block.Array<int>(count), n => (long)n);
}
