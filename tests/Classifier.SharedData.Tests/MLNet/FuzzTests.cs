using System.Globalization;
using Classifier.MLNet;
using Classifier.MLNet.Columns;
using Classifier.MLNet.Scoring;

namespace Classifier.SharedData.Tests.MLNet;

/// <summary>
/// Damaged copies of real models: each loads, and then scores, or is refused with <see cref="ModelFormatException"/>, in bounded memory. 3,000 of
/// them; the environment variable <c>CLASSIFIER_FUZZ_CASES</c> asks for more.
/// </summary>
public sealed class FuzzTests
{
    private const int DefaultCases = 3000;
    private const int LargeModel = 1 << 20;
    private const long MaximumBytes = 1L << 30;

    [SharedDataFact]
    public void Load_DamagedModels_LoadOrAreRefused()
    {
        var cases = int.Parse(Environment.GetEnvironmentVariable("CLASSIFIER_FUZZ_CASES") ?? DefaultCases.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        var zips = Fixtures.Zips().Select(File.ReadAllBytes).ToArray();
        // A model of 20 MB takes as long as a hundred small ones, whose parts it shares.
        var shares = zips.Select(zip => zip.Length > LargeModel ? 0.02 : 1).ToArray();
        var (refused, done) = (0, 0);
        for (var i = 0; i < zips.Length; i++)
        {
            var mutations = new ModelMutations(zips[i], zips[(i + 5) % zips.Length], seed: cases + i);
            for (var left = (int)Math.Ceiling(cases * shares[i] / shares.Sum()); left > 0; left--, done++)
                refused += IsRefused(mutations.Next()) ? 1 : 0;
        }
        Assert.True(done >= cases);
        Assert.InRange(refused, done / 4, done - 1);
    }

    private static bool IsRefused(byte[] zip)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        try
        {
            Score(MLNetModel.Load(new MemoryStream(zip)));
            return false;
        }
        catch (ModelFormatException)
        {
            return true;
        }
        finally
        {
            Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, MaximumBytes);
        }
    }

    /// <summary>A model that was accepted scores: what it makes of its own input columns must not fail for whatever it holds.</summary>
    private static void Score(MLNetModel model)
    {
        if (model.InputColumns.IsEmpty || !model.OutputColumns.Any(c => c.Name == "Score"))
            return;
        var scorer = new ModelScorer(model, ["Score"]);
        using var row = scorer.Rent();
        foreach (var input in scorer.Inputs)
            if (input.Type is VectorType { Item: ScalarType { Codec: "Single" } } vector)
                row.SetVector(input.Name, FeatureVector.Dense(new float[vector.Size]));
            else if (input.Type == ColumnType.Boolean)
                row.SetBoolean(input.Name, true);
            else if (input.Type == ColumnType.Number)
                row.SetNumber(input.Name, 1);
            else
                row.SetText(input.Name, "Hội đồng nhân dân tỉnh họp kỳ thứ 12, the and 2025");
        row.Score();
    }
}
