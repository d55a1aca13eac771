using Classifier.Training.Data;
using Classifier.Training.Recipes;
using Classifier.Training.Runs;

namespace Classifier.Training.Commands;

/// <summary>The documents that a command was given.</summary>
/// <param name="Documents">Those to train on.</param>
/// <param name="HeldOut">Those to measure on; none when there is no such file.</param>
internal sealed record LabelledFiles(IReadOnlyList<LabelledDocument> Documents, IReadOnlyList<LabelledDocument> HeldOut)
{
    /// <summary>The files they came from.</summary>
    public required IReadOnlyList<RunDataFile> Files { get; init; }

    /// <summary>All of them, those held out last, with the features that a recipe needs.</summary>
    public DataSet Prepare(Recipe recipe, Action<string, string> report, CancellationToken cancellation)
    {
        report($"reading {Documents.Count + HeldOut.Count} documents", "");
        return DataSet.From([.. Documents, .. HeldOut], recipe, cancellation);
    }
}
