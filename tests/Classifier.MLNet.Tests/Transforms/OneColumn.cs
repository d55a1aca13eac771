using Classifier.MLNet.Columns;
using Classifier.MLNet.Scoring;
using Classifier.MLNet.Transforms;

namespace Classifier.MLNet.Tests.Transforms;

/// <summary>Runs a step that makes column "Out" of column "In", a vector of numbers.</summary>
internal static class OneColumn
{
    public static ScoringRow Score(Transform step, FeatureVector input)
    {
        var row = Scorer(step, ColumnType.NumberVector(input.Length)).Rent();
        row.SetVector("In", input);
        row.Score();
        return row;
    }

    public static float[] Dense(Transform step, params float[] input)
    {
        using var row = Score(step, FeatureVector.Dense(input));
        Assert.True(row.Vector("Out").IsDense);
        return row.Vector("Out").Values.ToArray();
    }

    public static ModelScorer Scorer(Transform step, ColumnType type) => new(new MLNetModel(step, [new("In", type)]), ["Out"]);
}
