namespace Classifier.Modeling.Bundles;

/// <summary>Where a model is: a version folder, or an alias of a model, which may be moved from version to version.</summary>
/// <param name="Folder">The version's folder, or with an alias the model's, <c>models/&lt;name&gt;</c>.</param>
/// <param name="Alias">The alias; null for the version in <paramref name="Folder"/>.</param>
public sealed record ModelReference(string Folder, string? Alias)
{
    /// <summary>
    /// Reads what people write: <c>models/NAME/VERSION</c>, <c>models/NAME@ALIAS</c>, or <c>models/NAME</c> for its champion when it has an
    /// <c>aliases.json</c>. What exists is taken as it is, whatever signs its name has.
    /// </summary>
    public static ModelReference Parse(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var trimmed = Path.TrimEndingDirectorySeparator(path);
        if (File.Exists(trimmed))
            return new ModelReference(trimmed, null);
        if (Directory.Exists(trimmed))
            return new ModelReference(trimmed, IsModelFolder(trimmed) ? ModelAliases.Champion : null);
        var name = Path.GetFileName(trimmed);
        var at = name.LastIndexOf('@');
        return at > 0 ? new ModelReference(trimmed[..(trimmed.Length - name.Length + at)], name[(at + 1)..]) : new ModelReference(trimmed, null);
    }

    /// <summary>The version folder that is meant now.</summary>
    /// <exception cref="ModelBundleException">The aliases cannot be read, or this one is not among them.</exception>
    public string Resolve() => Alias is null ? Folder : Path.Combine(Folder, ModelAliases.Read(Folder).Resolve(Folder, Alias));

    /// <summary>As <see cref="Parse"/> reads it.</summary>
    public override string ToString() => Alias is null ? Folder : $"{Folder}@{Alias}";

    private static bool IsModelFolder(string folder) =>
        File.Exists(Path.Combine(folder, ModelAliases.FileName)) && !File.Exists(Path.Combine(folder, BundleFiles.Manifest));
}
