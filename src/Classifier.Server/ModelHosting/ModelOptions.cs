namespace Classifier.Server.ModelHosting;

/// <summary>Which model to serve: section <c>Model</c> of the settings.</summary>
internal sealed class ModelOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "Model";

    /// <summary>
    /// A version folder, the one that holds <c>manifest.json</c>; relative paths start at the working directory.
    /// Null or empty (default): the highest version under the nearest <c>models/vn-admin</c> at or above the folder of the
    /// server's assembly, or else the working directory.
    /// </summary>
    public string? Path { get; init; }
}
