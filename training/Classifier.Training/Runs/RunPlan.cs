using System.Security.Cryptography;
using System.Text.Json;
using Classifier.Training.Ablations;
using Classifier.Training.Data;
using Classifier.Training.Recipes;
using Classifier.Training.Splits;

namespace Classifier.Training.Runs;

/// <summary>All that is known of a run before anything is trained.</summary>
/// <param name="RecipePath">The recipe file.</param>
/// <param name="Recipe">The recipe.</param>
/// <param name="All">All documents.</param>
/// <param name="Split">Which of them are trained and measured on.</param>
/// <param name="Files">The data files.</param>
/// <param name="Arguments">The arguments of <c>train</c>.</param>
internal sealed record RunPlan(
    string RecipePath, Recipe Recipe, DataSet All, Split Split, IReadOnlyList<RunDataFile> Files, IReadOnlyList<string> Arguments)
{
    /// <summary>How many documents there are to train on.</summary>
    public int Documents { get; } = Split.Training.Length;

    /// <summary>How many documents there are to measure on.</summary>
    public int HeldOut { get; } = Split.HeldOut.Length;

    /// <summary>SHA-256 of the recipe file.</summary>
    public string RecipeHash { get; } = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(RecipePath)));

    /// <summary>SHA-256 of the documents as read.</summary>
    public string DataHash { get; } = All.Hash;

    /// <summary>SHA-256 of all that decides the models: recipe, documents and their features, how they are split, program.</summary>
    public string Fingerprint { get; } = Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(
        new { Recipe, Split.Rows, Data = DataFingerprint.Of(All, Recipe), Program = ProgramVersion.Id })));

    /// <summary>Some of the documents.</summary>
    public IReadOnlyList<LabelledDocument> DocumentsAt(IEnumerable<int> places) => [.. places.Select(i => All.Documents[i])];

    /// <summary>The record of a run that begins.</summary>
    public RunRecord Record(string id, string name, DateTimeOffset started) => new(
        id, name, RunStatus.Running, started, null, RunArguments.CommandLine(Arguments), RecipeHash, DataHash, Fingerprint, Documents, HeldOut, Recipe.Seed, []);

    /// <summary>What is different from a run that was begun with the same arguments; none when it can be gone on with.</summary>
    public IEnumerable<string> Differences(RunRecord begun)
    {
        const string Advice = "a run is one thing from beginning to end: bring it back as it was, or begin a new run";
        if (begun.RecipeHash != RecipeHash)
            yield return $"the recipe {RecipePath} has changed since; {Advice}";
        if (begun.DataHash != DataHash || (begun.Documents, begun.HeldOutDocuments) != (Documents, HeldOut))
            yield return $"the data or their split have changed since; {Advice}";
        if (begun.RecipeHash == RecipeHash && begun.DataHash == DataHash && begun.Fingerprint != Fingerprint)
            yield return $"the program has changed since; {Advice}";
    }
}
