using Classifier.Keys;

namespace Classifier.Server.Tests.Security;

/// <summary>A folder for keys and certificates that is gone after the test.</summary>
internal sealed class SecretFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("classifier-security-");

    public string Keys => PathOf("keys.json");

    public string PathOf(string name) => Path.Combine(_folder.FullName, name);

    /// <summary>Writes a file as careful programs do: beside it, and then renamed.</summary>
    public string Write(string name, string text)
    {
        File.WriteAllText(PathOf(name + ".new"), text);
        File.Move(PathOf(name + ".new"), PathOf(name), overwrite: true);
        return PathOf(name);
    }

    /// <summary>Adds a key to the key file.</summary>
    public KeySecret AddKey(string right = Rights.Classify, int? quota = null, DateTimeOffset? expires = null) => AddKey([right], quota, expires);

    /// <summary>Adds a key with several rights.</summary>
    public KeySecret AddKey(IReadOnlyList<string> rights, int? quota = null, DateTimeOffset? expires = null)
    {
        var secret = KeySecret.Create();
        KeyFile.Change(Keys, ring => ring.With(ApiKey.Create(secret, "portal", rights, quota, DateTimeOffset.UtcNow, expires)));
        return secret;
    }

    public void Revoke(KeySecret secret) => KeyFile.Change(Keys, ring => ring.Revoke(secret.Id, DateTimeOffset.UtcNow));

    public void Dispose() => _folder.Delete(recursive: true);
}
