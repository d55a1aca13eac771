using System.Security.Cryptography;
using Classifier.Modeling.Bundles;
using Classifier.Modeling.Predictions;
using Classifier.Training.Data;
using Classifier.Training.Recipes;

namespace Classifier.Training.Publishing;

/// <summary>A bundle to be written once its model is trained; everything else it needs has been read and found good.</summary>
internal sealed class Publication
{
    private readonly IReadOnlyList<GoldenCase> _golden;
    private readonly string _recipeHash;
    private readonly string _command;

    private Publication(string directory, string version, IReadOnlyList<GoldenCase> golden, string recipeHash, string command) =>
        (Directory, Version, _golden, _recipeHash, _command) = (directory, version, golden, recipeHash, command);

    /// <summary>The folder to write.</summary>
    public string Directory { get; }

    /// <summary>What the bundle says that it is.</summary>
    public string Version { get; }

    /// <summary>Reads the golden documents and the recipe's hash.</summary>
    /// <param name="directory">The version's folder: <c>models/NAME/VERSION</c>.</param>
    /// <param name="goldenPath">Documents of our own writing, as JSON lines.</param>
    /// <param name="recipePath">The recipe.</param>
    /// <param name="command">How to train the model again.</param>
    /// <param name="version">What the bundle is to say that it is; null for the folder's own name.</param>
    /// <exception cref="IOException">The folder holds something already, or a file cannot be read.</exception>
    /// <exception cref="DataException">The golden documents cannot be used, or there are none.</exception>
    public static Publication Prepare(string directory, string goldenPath, string recipePath, string command, string? version = null)
    {
        VersionFolder.RequireVacant(directory);
        var golden = JsonlDocuments.Read(goldenPath, [])
            .Select(d => new GoldenCase(d.Document.Title, d.Document.Body, d.Document.PublishedOn, new Dictionary<string, GoldenLabel>()))
            .ToList();
        if (golden.Count == 0)
            throw new DataException(goldenPath, ["there is no document; a bundle needs golden cases"]);
        return new Publication(
            directory, version ?? Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(directory))), golden, Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(recipePath))), command);
    }

    /// <summary>Writes the bundle; <paramref name="details"/> are figures for the report that the manifest leaves out.</summary>
    /// <exception cref="IOException">The folder holds something by now, or cannot be written.</exception>
    public void Write(Recipe recipe, DataSet data, DocumentClassifier model, IReadOnlyList<MetricInfo> details) =>
        BundleWriter.Write(
            Directory, model, _golden, new BundleOrigin(_recipeHash, data.Hash, data.Documents.Count, recipe.Seed, _command) { Text = CardText.Of(recipe) }, details);
}
