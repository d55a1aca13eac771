using System.Collections.Immutable;
using Classifier.MLNet.Archives;
using Classifier.MLNet.Columns;
using Classifier.MLNet.Envelopes;
using Classifier.MLNet.Formats;
using Classifier.MLNet.Idv;
using Classifier.MLNet.Transforms;

namespace Classifier.MLNet.Inspection;

/// <summary>What a model file holds, for people to look at.</summary>
/// <param name="Root">The component at the top, and those in it.</param>
/// <param name="InputColumns">The columns of the rows it was made for.</param>
/// <param name="OutputColumns">The columns that it leaves.</param>
public sealed record ModelInspection(ComponentOutline Root, ImmutableArray<ColumnSchema> InputColumns, ImmutableArray<ColumnSchema> OutputColumns)
{
    /// <summary>Reads a model file, whole: what this shows can also be scored.</summary>
    /// <param name="path">The file.</param>
    /// <param name="topWeights">How many of the greatest weights to tell of each class; default 5.</param>
    /// <param name="limits">How much it may ask for; null for <see cref="ReadLimits.Default"/>.</param>
    /// <exception cref="ModelFormatException">The file is not a model this reader supports.</exception>
    /// <exception cref="IOException">The file cannot be opened or read.</exception>
    public static ModelInspection Read(string path, int topWeights = 5, ReadLimits? limits = null)
    {
        limits ??= ReadLimits.Default;
        using var stream = File.OpenRead(path);
        var archive = ArchiveReader.Open(BoundedStream.ReadToEnd(stream, limits.MaxFileBytes), limits);
        var found = new List<ReadComponent>();
        var model = ModelReader.Read(archive, found.Add);
        return new ModelInspection(Outline(archive, found, topWeights), model.InputColumns, model.OutputColumns);
    }

    /// <summary>Components come after those in them: each takes the finished ones that stand in its directory.</summary>
    private static ComponentOutline Outline(ArchiveReader archive, IReadOnlyList<ReadComponent> found, int topWeights)
    {
        var finished = new Stack<(string Directory, ComponentOutline Outline)>();
        foreach (var next in found)
        {
            var parts = new Stack<ComponentOutline>();
            while (finished.TryPeek(out var last) && last.Directory.StartsWith(next.Directory + "/", StringComparison.Ordinal))
                parts.Push(finished.Pop().Outline);
            ComponentFact[] facts = [.. ComponentFacts.Of(next.Component), .. Weights(archive, next, topWeights)];
            finished.Push((next.Directory, new ComponentOutline(
                Path.GetFileName(next.Directory), next.Id.Signature, ComponentKinds.Of(next.Component), EnvelopeId.Dotted(next.Id.Written), next.BlockLength, [.. facts], [.. parts])));
        }
        return finished.Single().Outline;
    }

    /// <summary>A predictor's weights are told where the names of its features stand.</summary>
    private static IEnumerable<ComponentFact> Weights(ArchiveReader archive, ReadComponent component, int count) => component.Component switch
    {
        MulticlassPrediction multiclass => TopWeights.Of(multiclass, Slots(archive, component, multiclass.FeaturesColumn), count),
        BinaryPrediction binary => TopWeights.Of(binary, Slots(archive, component, binary.FeaturesColumn), count),
        _ => [],
    };

    private static FeatureNames Slots(ArchiveReader archive, ReadComponent component, string features)
    {
        var location = $"{component.Directory}/{PredictionParts.TrainSchema}";
        var schema = new SchemaReader(archive.Read(location), location, archive.Budget).Read(_ => false, name => name == features);
        return new FeatureNames(schema.LastOrDefault(c => c.Name == features)?.SlotNames ?? []);
    }
}
