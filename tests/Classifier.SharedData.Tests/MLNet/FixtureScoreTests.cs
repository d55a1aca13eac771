using Classifier.MLNet;
using Classifier.MLNet.Scoring;

namespace Classifier.SharedData.Tests.MLNet;

/// <summary>What real ML.NET predicted with its models, predicted by ours: from the file, and from the file read and written again.</summary>
public sealed class FixtureScoreTests
{
    private const float Probability = 1e-6f;
    private const float LogScore = 2e-5f;

    public static TheoryData<string> Models() => [.. Fixtures.Zips().Where(HasPredictions).Select(path => Path.GetFileName(path))];

    [SharedDataFact]
    public void Load_EveryModel_Loads()
    {
        Assert.True(Fixtures.Zips().Count >= 26);
        Assert.All(Fixtures.Zips(), path => Assert.NotEmpty(MLNetModel.Load(path).OutputColumns));
    }

    [SharedDataTheory]
    [MemberData(nameof(Models))]
    public void Score_EveryRow_SaysWhatMLNetSaid(string name) => RequireEqual(MLNetModel.Load(SharedData.PathOf("mlnet", name)), name);

    [SharedDataTheory]
    [MemberData(nameof(Models))]
    public void Score_WrittenAndReadAgain_SaysWhatMLNetSaid(string name)
    {
        var first = Saved(MLNetModel.Load(SharedData.PathOf("mlnet", name)));
        var again = MLNetModel.Load(new MemoryStream(first));

        RequireEqual(again, name);
        Assert.Equal(first, Saved(again));
    }

    private static void RequireEqual(MLNetModel model, string name)
    {
        var isBinary = name.StartsWith("binary", StringComparison.Ordinal);
        string[] outputs = isBinary ? ["PredictedLabel", "Score", "Probability"] : ["PredictedLabel", "Score"];
        var scorer = new ModelScorer(model, outputs);
        Assert.DoesNotContain("Label", scorer.Inputs.Select(i => i.Name));
        var rows = FixtureRow.Read(SharedData.PathOf("mlnet", name), isBinary);
        Assert.Equal(60, rows.Count);
        foreach (var expected in rows)
        {
            using var row = scorer.Rent();
            expected.Fill(row, scorer);
            row.Score();
            float[] scores = isBinary ? [row.Number("Score"), row.Number("Probability")] : row.Vector("Score").Values.ToArray();
            Assert.Equal(expected.Predicted, isBinary ? row.Boolean("PredictedLabel").ToString() : row.Text("PredictedLabel").ToString());
            Assert.Equal(expected.Scores.Length, scores.Length);
            for (var c = 0; c < scores.Length; c++)
                Assert.Equal(expected.Scores[c], scores[c], Tolerance(name, expected.Scores[c]));
        }
    }

    /// <summary>Margins of some tens are compared to as many digits as a 32-bit number has there.</summary>
    internal static float Tolerance(string name, float score) =>
        name.Contains("_nb", StringComparison.Ordinal) ? Math.Max(LogScore, Math.Abs(score) * 1e-7f) : Math.Max(Probability, Math.Abs(score) * 2e-7f);

    private static bool HasPredictions(string zip) => File.Exists(Path.ChangeExtension(zip, ".pred.tsv"));

    private static byte[] Saved(MLNetModel model)
    {
        using var zip = new MemoryStream();
        model.Save(zip);
        return zip.ToArray();
    }
}
