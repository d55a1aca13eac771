using Classifier.MLNet.Inspection;
using Classifier.MLNet.Tests.Documentation;

namespace Classifier.MLNet.Tests.Inspection;

public sealed class ModelInspectionTests : IDisposable
{
    private readonly string _path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.zip");

    public void Dispose() => File.Delete(_path);

    [Fact]
    public void Read_Multiclass_TellsColumnsComponentsAndGreatestWeights()
    {
        SmallModel.Multiclass().Save(_path);

        var inspection = ModelInspection.Read(_path, topWeights: 2);

        Assert.Equal(["Label", "Text"], inspection.InputColumns.Select(c => c.Name));
        Assert.Contains(inspection.OutputColumns, c => c.Name == "PredictedLabel");
        Assert.Equal("TransformerChain", inspection.Root.Name);
        Assert.Equal(
            ["MapValueToKey", "NormalizeText", "TokenizeIntoWords", "MapValueToKey", "ProduceNgrams", "NormalizeLpNorm", "multiclass prediction", "MapKeyToValue"],
            inspection.Root.Parts.Select(p => p.Kind));
        Assert.Equal("vocabularies", Assert.Single(inspection.Root.Parts[0].Parts).Kind);
        var prediction = inspection.Root.Parts[6];
        Assert.Equal(("Transform_006", "MC  PRED", "1.2"), (prediction.Name, prediction.Signature, prediction.Version));
        Assert.Contains(new ComponentFact("labels", "2: kinh tế, thể thao"), prediction.Facts);
        Assert.Contains(new ComponentFact("greatest weights of kinh tế", "slot 1 +3, slot 0 +2"), prediction.Facts);
        Assert.Contains(new ComponentFact("scores", "probabilities"), Assert.Single(prediction.Parts).Facts);
    }

    [Fact]
    public void Read_Binary_TellsWhenItIsTrue()
    {
        SmallModel.Binary(numbers: 1).Save(_path);

        var prediction = ModelInspection.Read(_path, topWeights: 1).Root.Parts[^1];

        Assert.Equal<ComponentFact>(
            [new("column", "Score, Probability, PredictedLabel ← Features"), new("true when", "Score > 0"), new("greatest weights of true", "slot 4 +2.5")],
            prediction.Facts);
        Assert.Equal(["linear", "Platt calibrator"], Assert.Single(prediction.Parts).Parts.Select(p => p.Kind));
    }

    [Fact]
    public void Read_Trees_TellsGains()
    {
        SampleModels.TwoStage().Save(_path);

        var facts = ModelInspection.Read(_path, topWeights: 1).Root.Parts[^1].Facts;

        Assert.Matches("^slot [0-9]+ [0-9.]+$", Assert.Single(facts, f => f.Name == "greatest gains of xã").Value);
    }
}
