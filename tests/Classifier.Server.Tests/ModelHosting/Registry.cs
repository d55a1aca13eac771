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
