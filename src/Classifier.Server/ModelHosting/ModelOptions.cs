using Classifier.Modeling.Hosting;

namespace Classifier.Server.ModelHosting;

/// <summary>
/// Which model to serve: section <c>Model</c> of the settings. A bundle that training published needs <see cref="ZipHeadSettings.Path"/> alone, or
/// nothing. A zip that ML.NET saved needs as much of <see cref="ZipHeadSettings"/> as its columns, labels and scores call for; several zips, one for
/// each head, need that under <c>Model:Heads:(name)</c>. Checked on start.
/// </summary>
/// <remarks>
/// <see cref="ZipHeadSettings.Path"/> is a version folder, the one that holds <c>manifest.json</c>, an alias as <c>models/NAME@champion</c>, which is
/// followed without restart when it is moved (<c>models/NAME</c> is its champion), or the path of a <c>.zip</c>; relative paths start at the working
/// directory. Null or empty (default): the champion of the nearest <c>models/vn-admin</c> at or above the folder of the server's assembly, or else
/// the working directory; without aliases its highest version.
/// </remarks>
internal sealed class ModelOptions : ZipHeadSettings
{
    /// <summary>The section's name.</summary>
    public const string Section = "Model";

    /// <summary>The id of the head when <see cref="ZipHeadSettings.Path"/> is a zip: ASCII letters, digits, _ and -. Default: <c>label</c>.</summary>
    public string? Head { get; init; }

    /// <summary>The name that a model of zips is given. Default: the names of the files without <c>.zip</c>, joined by +.</summary>
    public string? Name { get; init; }

    /// <summary>
    /// The version that a model of zips is given. Default: the first 12 hexadecimal digits of the file's SHA-256, or of the SHA-256 of the hashes
    /// of several files one after the other.
    /// </summary>
    public string? Version { get; init; }

    /// <summary>Zips for several heads, by the id of the head, in whose alphabetical order they are listed; then <see cref="ZipHeadSettings.Path"/> is not set.</summary>
    public Dictionary<string, ZipHeadSettings> Heads { get; init; } = new Dictionary<string, ZipHeadSettings>(StringComparer.OrdinalIgnoreCase);

    /// <summary>The heads to host from zips; none for a bundle.</summary>
    public IReadOnlyList<ZipHead> ToZips() =>
        Heads.Count > 0 ? [.. Heads.Select(h => new ZipHead(h.Key, $"{Section}:{nameof(Heads)}:{h.Key}", h.Value ?? new()))]
        : ZipHead.IsZip(Path) ? [new ZipHead(string.IsNullOrEmpty(Head) ? ZipHead.DefaultName : Head, Section, this)]
        : [];

    /// <summary>
    /// How often to look whether an alias has been moved where the file system does not tell: 0.1 seconds to a day, default 5 seconds.
    /// </summary>
    public TimeSpan AliasPollInterval { get; init; } = TimeSpan.FromSeconds(5);

    internal static readonly TimeSpan ShortestPoll = TimeSpan.FromMilliseconds(100);

    internal static readonly TimeSpan LongestPoll = TimeSpan.FromDays(1);
}
