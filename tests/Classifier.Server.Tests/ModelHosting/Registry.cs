using Classifier.Modeling.Bundles;
using Classifier.Modeling.Tests.TestModels;

namespace Classifier.Server.Tests.ModelHosting;

/// <summary>A folder of versions of a small model, as training leaves it.</summary>
internal sealed class Registry : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    /// <param name="versions">The versions; the first is the champion.</param>
    public Registry(params IEnumerable<string> versions)
    {
        Directory.CreateDirectory(Model);
        foreach (var version in versions)
        {
            Directory.CreateDirectory(this[version]);
            TinyBundle.Write(this[version]);
            TinyBundle.EditManifest(this[version], manifest => manifest["version"] = version);
        }
        Promote(versions.First());
    }

    /// <summary>The model's folder.</summary>
    public string Model => _folder["tiny"];

    /// <summary>A version's folder.</summary>
    public string this[string version] => Path.Combine(Model, version);

    /// <summary>Adds a version whose answers differ from the others'.</summary>
    /// <param name="version">Its name.</param>
    /// <param name="justice">As in <see cref="TinyBundle.Model"/>.</param>
    public Registry Add(string version, float justice)
    {
        Directory.CreateDirectory(this[version]);
        TinyBundle.Write(this[version], TinyBundle.Model(version, justice));
        return this;
    }

    /// <summary>Moves an alias beside the others.</summary>
    public Registry Alias(string alias, string version)
    {
        ModelAliases.Read(Model).With(alias, version).Write(Model);
        return this;
    }

    public void Promote(string version) => ModelAliases.None.With(ModelAliases.Champion, version).Write(Model);

    /// <summary>Changes one byte of a version's model; the result undoes it.</summary>
    public Action Corrupt(string version)
    {
        var path = Path.Combine(this[version], TinyBundle.Zip);
        var bytes = File.ReadAllBytes(path);
        File.WriteAllBytes(path, [.. bytes[..100], (byte)~bytes[100], .. bytes[101..]]);
        return () => File.WriteAllBytes(path, bytes);
    }

    public void Dispose() => _folder.Dispose();
}
