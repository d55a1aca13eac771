using Microsoft.IdentityModel.Tokens;

namespace Classifier.Server.Security.Tokens;

/// <summary>The public keys of an issuer (RFC 7517).</summary>
/// <param name="Keys">Those of RSA and of elliptic curves that are for signatures; secrets that two share are left out.</param>
internal sealed record SigningKeys(IReadOnlyList<SecurityKey> Keys)
{
    /// <summary>Reads a file.</summary>
    /// <exception cref="UnusableFileException">It holds no such key.</exception>
    public static SigningKeys ReadFile(string path) => Parse(File.ReadAllText(path), path);

    /// <summary>Reads a document.</summary>
    /// <param name="json">The document.</param>
    /// <param name="source">What to call it in messages.</param>
    /// <exception cref="UnusableFileException">It holds no such key.</exception>
    public static SigningKeys Parse(string json, string source)
    {
        try
        {
            SecurityKey[] keys = [.. new JsonWebKeySet(json).GetSigningKeys().Where(key => key is AsymmetricSecurityKey && !string.IsNullOrEmpty(key.KeyId))];
            return keys.Length > 0 ? new(keys) : throw new UnusableFileException($"{source}: holds no public RSA or EC key for signatures that has a kid.");
        }
        catch (ArgumentException)
        {
            throw new UnusableFileException($"{source}: is no JSON web key set.");
        }
    }

    /// <summary>Whether a key is among them.</summary>
    public bool Has(string kid) => Keys.Any(key => key.KeyId == kid);
}
