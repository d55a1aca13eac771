using Classifier.MLNet.Columns;
using Classifier.MLNet.Scoring;
using Classifier.MLNet.Transforms;

namespace Classifier.MLNet.Tests;

/// <summary>Rows that have been through one transform.</summary>
internal static class Scored
{
    /// <summary>A scored row of dense vectors.</summary>
    /// <param name="transform">The model.</param>
    /// <param name="outputs">The columns asked for.</param>
    /// <param name="inputs">The columns given; they must be what the outputs need.</param>
    public static ScoringRow Row(Transform transform, string[] outputs, params (string Name, float[] Values)[] inputs)
    {
        var given = inputs.Select(i => new ColumnSchema(i.Name, ColumnType.NumberVector(i.Values.Length)));
        var row = new ModelScorer(new MLNetModel(transform, [.. given]), outputs).Rent();
        foreach (var (name, values) in inputs)
            row.SetVector(name, FeatureVector.Dense(values));
        row.Score();
        return row;
    }
}
