namespace Classifier.Server.ModelHosting;

/// <summary>Which model to serve: section <c>Model</c> of the settings.</summary>
internal sealed class ModelOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "Model";

    /// <summary>
    /// A version folder, the one that holds <c>manifest.json</c>, or an alias as <c>models/NAME@champion</c>, which is followed without restart
    /// when it is moved; <c>models/NAME</c> is its champion. Relative paths start at the working directory.
    /// Null or empty (default): the champion of the nearest <c>models/vn-admin</c> at or above the folder of the server's assembly, or else the
    /// working directory; without aliases its highest version.
    /// </summary>
    public string? Path { get; init; }

    /// <summary>
    /// How often to look whether the alias has been moved where the file system does not tell: 0.1 seconds to a day, default 5 seconds.
    /// </summary>
    public TimeSpan AliasPollInterval { get; init; } = TimeSpan.FromSeconds(5);

    internal static readonly TimeSpan ShortestPoll = TimeSpan.FromMilliseconds(100);

    internal static readonly TimeSpan LongestPoll = TimeSpan.FromDays(1);
}
