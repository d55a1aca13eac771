using System.Globalization;
using Classifier.TestServer;

namespace Classifier.MLNet.Tests.Documentation;

public sealed class ReadmeSampleTests : IDisposable
{
    private readonly string _path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.zip");

    public void Dispose() => File.Delete(_path);

    [Fact]
    public void Sample_InTheGuide_IsTheOneThatCompiles()
    {
        var guide = File.ReadAllText(Path.Combine(Repository.Root, "docs", "mlnet.md"));
        var sample = File.ReadAllText(Path.Combine(Repository.TestProject("Classifier.MLNet.Tests"), "Documentation", "ReadmeSample.cs"));

        Assert.Contains($"```csharp\n{sample}```\n", guide, StringComparison.Ordinal);
    }

    [Fact]
    public void Label_TwoTexts_PrintsTheirLabels()
    {
        SmallModel.Multiclass().Save(_path);
        using var output = new StringWriter(CultureInfo.InvariantCulture);

        ReadmeSample.Label(_path, ["Giá xăng tăng", "Trận bóng đá"], output);

        Assert.Equal(["kinh tế", "thể thao"], output.ToString().Trim().Split(output.NewLine).Select(line => line[..line.IndexOf('0')].Trim()));
    }
}
