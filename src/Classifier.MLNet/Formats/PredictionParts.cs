using System.Collections.Immutable;
using Classifier.MLNet.Columns;

namespace Classifier.MLNet.Formats;

/// <summary>What all prediction components hold beside their block.</summary>
internal static class PredictionParts
{
    public const string Model = "Model";
    public const string TrainSchema = "TrainSchema";

    /// <summary>
    /// The schema of the training data. ML.NET writes every column that was there, but asks only for the features, with the number of
    /// slots that the predictor takes, and for the label.
    /// </summary>
    public static ImmutableArray<ColumnSchema> ReadSchema(ComponentReader reader, string features, int featureCount, string? label)
    {
        var schema = reader.Schema(TrainSchema, keyNamesOf: label);
        var size = (schema.LastOrDefault(column => column.Name == features)?.Type as VectorType)?.Size;
        if (size is not null && size != 0 && size != featureCount)
            throw reader.Block.Fault($"the predictor takes {featureCount} features; column '{features}' had {size} in training");
        return schema;
    }

    public static ColumnSchema Features(string name, int count) => new(name, ColumnType.NumberVector(count));
}
