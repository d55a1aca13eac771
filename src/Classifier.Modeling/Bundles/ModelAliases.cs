using System.Collections.Immutable;
using System.Text.Json;

namespace Classifier.Modeling.Bundles;

/// <summary>
/// The aliases of a model: names such as <c>champion</c> that stand for versions and may be moved. They are kept as a JSON object in
/// <c>models/&lt;name&gt;/aliases.json</c>. Immutable.
/// </summary>
public sealed class ModelAliases
{
    /// <summary>The file's name, beside the version folders.</summary>
    public const string FileName = "aliases.json";

    /// <summary>The alias of the version that serves.</summary>
    public const string Champion = "champion";

    /// <summary>The alias of the version that may come to serve.</summary>
    public const string Challenger = "challenger";

    private static readonly JsonSerializerOptions Json = new(BundleFiles.IndentedJson) { AllowDuplicateProperties = false };

    private ModelAliases(ImmutableSortedDictionary<string, string> versions) => Versions = versions;

    /// <summary>No alias at all.</summary>
    public static ModelAliases None { get; } = new(ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal));

    /// <summary>The version that each alias stands for, in the order of the aliases.</summary>
    public ImmutableSortedDictionary<string, string> Versions { get; }

    /// <summary>Reads a model's aliases; none when there is no such file.</summary>
    /// <param name="modelFolder">The folder <c>models/&lt;name&gt;</c>.</param>
    /// <exception cref="ModelBundleException">The file cannot be read, or is no object of names and versions.</exception>
    public static ModelAliases Read(string modelFolder)
    {
        var path = Path.Combine(modelFolder, FileName);
        if (!File.Exists(path))
            return None;
        var versions = BundleFiles.Guard(path, () => JsonSerializer.Deserialize<Dictionary<string, string?>>(BundleFiles.Read(path), Json))
            ?? throw new ModelBundleException(path, "is null; it must be an object of aliases and versions");
        var wrong = versions.Where(v => !VersionName.IsValidAlias(v.Key) || !VersionName.IsValid(v.Value ?? "")).ToList();
        return wrong.Count == 0
            ? new ModelAliases(None.Versions.AddRange(versions!))
            : throw new ModelBundleException(
                path, $"'{wrong[0].Key}' stands for '{wrong[0].Value}'; the name of an alias must stand for the name of a version folder");
    }

    /// <summary>The version that an alias stands for.</summary>
    /// <param name="modelFolder">Where the aliases were read, for the message.</param>
    /// <param name="alias">The alias.</param>
    /// <exception cref="ModelBundleException">There is no such alias.</exception>
    public string Resolve(string modelFolder, string alias) => Versions.TryGetValue(alias, out var version)
        ? version
        : throw new ModelBundleException(
            Path.Combine(modelFolder, FileName),
            $"there is no alias '{alias}', but {(Versions.IsEmpty ? "none at all" : string.Join(", ", Versions.Keys))}; make it with classifier-train promote");

    /// <summary>The same with one alias moved or made.</summary>
    /// <exception cref="ArgumentException">The alias or the version cannot be called so.</exception>
    public ModelAliases With(string alias, string version)
    {
        if (!VersionName.IsValidAlias(alias))
            throw new ArgumentException($"'{alias}' is no name for an alias: lower-case letters, digits, hyphens and underscores, a letter first.", nameof(alias));
        if (!VersionName.IsValid(version))
            throw new ArgumentException($"'{version}' is no name of a version folder.", nameof(version));
        return new ModelAliases(Versions.SetItem(alias, version));
    }

    /// <summary>The same with one alias gone.</summary>
    public ModelAliases Without(string alias) => new(Versions.Remove(alias));

    /// <summary>Writes the file: whoever reads it sees either the old aliases or these, also after a crash.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void Write(string modelFolder)
    {
        var path = Path.Combine(modelFolder, FileName);
        var partial = Path.Combine(modelFolder, $".{FileName}.partial");
        using (var file = File.Create(partial))
        {
            JsonSerializer.Serialize(file, Versions, Json);
            file.WriteByte((byte)'\n');
            file.Flush(flushToDisk: true);
        }
        File.Move(partial, path, overwrite: true);
    }
}
