using Classifier.Training.Data;
using Classifier.Training.Data.Checks;
using Classifier.Training.Recipes;

namespace Classifier.Training.Commands;

/// <summary>The documents that a command was given.</summary>
/// <param name="Documents">Those to train on.</param>
/// <param name="HeldOut">Those to measure on; none when there is no such file.</param>
/// <param name="Faults">What is wrong with their files, ids, labels and texts, as far as it shows without comparing texts that are not the same.</param>
internal sealed record LabelledFiles(IReadOnlyList<LabelledDocument> Documents, IReadOnlyList<LabelledDocument> HeldOut, DataFaultList Faults)
{
    private const int Shown = 5;

    /// <summary>The files or folders they came from, in order.</summary>
    public required IReadOnlyList<LabelledFile> Files { get; init; }

    /// <summary>All of them, those held out last.</summary>
    public IReadOnlyList<LabelledDocument> All => [.. Documents, .. HeldOut];

    /// <summary>All of them with the features that a recipe needs; tells what is doubtful about them.</summary>
    public DataSet Prepare(Recipe recipe, Action<string, string> report, CancellationToken cancellation)
    {
        report($"reading {Documents.Count + HeldOut.Count} documents", "");
        var data = DataSet.From(All, recipe, cancellation);
        var among = TextRules.Among(data.Documents, [.. data.Features.Select(f => f.RepairedEncodings)], data.Clusters, recipe);
        foreach (var line in Faults.With(among).WarningLines(Shown))
            report(line, "");
        return data;
    }
}
