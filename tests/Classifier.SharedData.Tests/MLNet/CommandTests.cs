using System.Globalization;
using System.Text;
using Classifier.Cli;
using Classifier.MLNet.Envelopes;

namespace Classifier.SharedData.Tests.MLNet;

/// <summary><c>classifier mlnet</c> with models of real ML.NET.</summary>
public sealed class CommandTests
{
    /// <summary>Statistics of training are not read.</summary>
    private const string Statistics = "/ModelStats";

    public static TheoryData<string> Models() => FixtureScoreTests.Models();

    [SharedDataTheory]
    [MemberData(nameof(Models))]
    public async Task Score_Predictions_PrintsTheirLabelsAndScores(string name)
    {
        var zip = SharedData.PathOf("mlnet", name);
        var isBinary = name.StartsWith("binary", StringComparison.Ordinal);

        var lines = await RunAsync("score", zip, "--input", Path.ChangeExtension(zip, ".pred.tsv"));

        var expected = FixtureRow.Read(zip, isBinary);
        Assert.Equal(expected.Count, lines.Length);
        foreach (var (line, row) in lines.Zip(expected))
        {
            var fields = line.Split('\t', 2);
            Assert.Equal(row.Predicted, fields[0]);
            Assert.Equal(row.Scores, fields[1].Split(' ', '\t').Select(s => float.Parse(s, CultureInfo.InvariantCulture)), (a, b) => Math.Abs(a - b) <= FixtureScoreTests.Tolerance(name, a));
        }
    }

    [SharedDataFact]
    public async Task Inspect_EveryModel_PrintsEverySignature()
    {
        foreach (var zip in Fixtures.Zips())
        {
            var lines = await RunAsync("inspect", zip);
            var archive = Fixtures.Open(zip);
            var signatures = Fixtures.Components(archive).Where(d => !d.EndsWith(Statistics, StringComparison.Ordinal)).Select(d => EnvelopeReader.Read(archive.Read($"{d}/Model.key"), d).Id.Signature.TrimEnd()).ToArray();
            var printed = lines.Select(line => line.TrimStart()).Where(line => line.EndsWith(" bytes", StringComparison.Ordinal)).ToArray();
            Assert.Equal(signatures.Order(StringComparer.Ordinal), printed.Select(Signature).Order(StringComparer.Ordinal));
            Assert.DoesNotContain(lines, line => line.Any(char.IsControl));
        }
    }

    /// <summary>What stands between a component's name and its version.</summary>
    private static string Signature(string line)
    {
        var from = line.IndexOf("  ", StringComparison.Ordinal) + 2;
        var end = line.LastIndexOf(" (", StringComparison.Ordinal);
        return line[from..line.LastIndexOf(' ', end - 1)];
    }

    private static async Task<string[]> RunAsync(params string[] args)
    {
        using var output = new MemoryStream();
        await using var errors = new StringWriter();
        var terminal = new Terminal(new MemoryStream(), output, errors, OutputIsTerminal: false, ErrorIsTerminal: false);
        var exitCode = await Application.RunAsync(["mlnet", .. args], terminal, _ => throw new InvalidOperationException("No bundle is needed."));
        Assert.Equal((ExitCodes.Success, ""), (exitCode, errors.ToString()));
        return Encoding.UTF8.GetString(output.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
