using Classifier.Training.Evaluation;
using Classifier.Training.Tests.TestData;

namespace Classifier.Training.Tests.Evaluation;

public class MeasurementTests
{
    private static readonly Measurement Measurement = Assert.Single(Measurement.Of(
        [("head", Answers.Labels), ("unlabelled", Answers.Labels)],
        [
            Answers.To(Answers.Document("1", "a", source: "s"), 0.9, 0.05, 0.05),
            Answers.To(Answers.Document("2", "b", source: "s"), 0.6, 0.3, 0.1),
        ],
        "dev", CancellationToken.None));

    [Fact]
    public void RiskCoverage_Figures_AreNamedByCoverage()
    {
        Assert.Equal(
            [("accuracy_at_100", 0.5), ("accuracy_at_95", 0.5), ("accuracy_at_90", 0.5), ("accuracy_at_80", 0.5), ("accuracy_at_70", 0.5), ("risk_coverage_area", 0.25)],
            Measurement.RiskCoverage.Select(m => (m.Name, m.Value)));
        Assert.All(Measurement.RiskCoverage, m => Assert.Equal(("head", "dev", 2), (m.Head, m.Dataset, m.Documents)));
    }

    [Fact]
    public void SliceFigures_EverySlice_HasAccuracyWithIntervalAndMacroF1()
    {
        Assert.Equal(
            ["dev/era:unknown", "dev/kind:news", "dev/length:under-1000", "dev/source:small-sources"],
            Measurement.SliceFigures.Select(m => m.Dataset).Distinct());
        Assert.Equal(["accuracy", "macro_f1"], Measurement.SliceFigures.Select(m => m.Name).Distinct());
        Assert.All(Measurement.SliceFigures, m => Assert.True(m.Low <= m.Value && m.Value <= m.High));
    }
}
