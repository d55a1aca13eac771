using Classifier.Training.Tests.TestData;

namespace Classifier.Training.Tests.Commands;

public sealed class LabelAgreementCommandTests : IDisposable
{
    private readonly TrainingProgram _program = new();

    public void Dispose() => _program.Dispose();

    [Fact]
    public void LabelAgreement_TwoTables_ComparesTheHeadsOfBoth()
    {
        _program.Write("a.tsv", "id\tlevel\ttopic\tsecond_topic\tdecided_by\n1\tcommune\thealth\tjustice\tan\n2\tprovince\thealth\t-\tan\n");
        _program.Write("b.tsv", "id\ttopic\tmood\talternatives\n1\tjustice\tgood\t-\n2\thealth\tbad\t-\n");

        var run = _program.Run("label agreement a.tsv b.tsv --html out/agreement.html");

        Assert.True(run.ExitCode == 0, run.Errors);
        Assert.StartsWith(
            "topic: a.tsv and b.tsv, 2 documents that both labelled\n  agreement 0.500, counting arguable labels 1.000", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("level", run.Output, StringComparison.Ordinal);
        Assert.Contains("<h2>topic</h2>", File.ReadAllText(_program["out/agreement.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public void LabelAgreement_NoHeadInCommon_IsAFault()
    {
        _program.Write("a.tsv", "id\tlevel\n1\tcommune\n");
        _program.Write("b.tsv", "id\ttopic\n1\tjustice\n");

        var run = _program.Run("label agreement a.tsv b.tsv");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("there is no head that all tables have a column of", run.Errors, StringComparison.Ordinal);
    }
}
