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

    private Publication(string? directory, IReadOnlyList<GoldenCase> golden, string recipeHash, string command) =>
        (Directory, _golden, _recipeHash, _command) = (directory, golden, recipeHash, command);

    /// <summary>The version's folder; null when the bundle stays in its run.</summary>
    public string? Directory { get; }

    /// <summary>The folder's own name; null without one.</summary>
    public string? Version => Directory is null ? null : Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(Directory)));

    /// <summary>Reads the golden documents and the recipe's hash.</summary>
    /// <param name="directory">The version's folder: <c>models/NAME/VERSION</c>; null when the bundle stays in its run.</param>
    /// <param name="goldenPath">Documents of our own writing, as JSON lines.</param>
    /// <param name="recipePath">The recipe.</param>
    /// <param name="command">How to train the model again.</param>
    /// <exception cref="IOException">The folder holds something already, or a file cannot be read.</exception>
    /// <exception cref="DataException">The golden documents cannot be used, or there are none.</exception>
    public static Publication Prepare(string? directory, string goldenPath, string recipePath, string command)
    {
        if (directory is not null)
            VersionFolder.RequireVacant(directory);
        if (!File.Exists(goldenPath))
            throw new DataException(goldenPath, ["is not there: name with --golden a file of documents that may be passed on with the model (JSON lines with 'text')"]);
        var golden = JsonlDocuments.Read(goldenPath, [])
            .Select(d => new GoldenCase(d.Document.Title, d.Document.Body, d.Document.PublishedOn, new Dictionary<string, GoldenLabel>()))
            .ToList();
        if (golden.Count == 0)
            throw new DataException(goldenPath, ["there is no document; a bundle needs golden cases"]);
        return new Publication(directory, golden, Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(recipePath))), command);
    }

    /// <summary>Writes the bundle.</summary>
    /// <param name="folder">Where; absent or empty.</param>
    /// <param name="recipe">Its recipe.</param>
    /// <param name="data">The documents it was trained on.</param>
    /// <param name="model">The model.</param>
    /// <param name="details">Figures for the report that the manifest leaves out.</param>
    /// <exception cref="IOException">The folder holds something by now, or cannot be written.</exception>
    public void Write(string folder, Recipe recipe, DataSet data, DocumentClassifier model, IReadOnlyList<MetricInfo> details) =>
        BundleWriter.Write(
            folder, model, _golden, new BundleOrigin(_recipeHash, data.Hash, data.Documents.Count, recipe.Seed, _command) { Text = CardText.Of(recipe) }, details);
}
