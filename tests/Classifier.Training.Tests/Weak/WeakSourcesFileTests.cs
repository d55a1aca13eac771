using Classifier.Training.Data;
using Classifier.Training.Tests.TestData;
using Classifier.Training.Weak;

namespace Classifier.Training.Tests.Weak;

public sealed class WeakSourcesFileTests : IDisposable
{
    private const string Good = "- {file: press, fields: [section, kind], head: topic, weight: 0.1, leastRead: 20, leastShare: 0.5, maximumPerGroup: 7}\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Read_EveryField_IsTaken()
    {
        var source = Assert.Single(Read(Good));

        Assert.Equal(("press", "topic", 0.1, 20, 0.5, 7), (source.File, source.Head, source.Weight, source.LeastRead, source.LeastShare, source.MaximumPerGroup));
        Assert.Equal(["section", "kind"], source.Fields);
    }

    [Theory]
    [InlineData("- {fields: [a], head: topic, weight: 1}", "source 1: file: missing")]
    [InlineData("- {file: f, head: topic, weight: 1}", "source 1: fields: at least one")]
    [InlineData("- {file: f, fields: [a], weight: 1}", "source 1: head: missing")]
    [InlineData("- {file: f, fields: [a], head: topic}", "source 1: weight: above 0")]
    [InlineData("- {file: f, fields: [a], head: topic, weight: .inf}", "source 1: weight: above 0")]
    [InlineData("- {file: f, fields: [a], head: topic, weight: 1, leastRead: 0}", "source 1: leastRead: at least 1")]
    [InlineData("- {file: f, fields: [a], head: topic, weight: 1, leastShare: 1.1}", "source 1: leastShare: from 0 to 1")]
    [InlineData("- {file: f, fields: [a], head: topic, weight: 1, maximumPerGroup: 0}", "source 1: maximumPerGroup: at least 1")]
    [InlineData("-\n", "source 1: is empty")]
    [InlineData("- {colour: red}", "line 1: ")]
    [InlineData("file: f", "line 1: ")]
    public void Read_BadSource_IsNamed(string yaml, string expected) =>
        Assert.Contains(expected, Assert.Throws<DataException>(() => Read(yaml)).Message, StringComparison.Ordinal);

    [Fact]
    public void Read_NoSuchFile_IsADataFault() => Assert.Throws<DataException>(() => WeakSourcesFile.Read(_folder["absent.yaml"]));

    private IReadOnlyList<WeakSource> Read(string yaml) => WeakSourcesFile.Read(_folder.Write("weak.yaml", yaml));
}
