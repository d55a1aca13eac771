using System.Security.Cryptography;

namespace Classifier.Keys;

/// <summary>A key as the file has it: without its secret.</summary>
/// <param name="Id">16 lower-case hexadecimal digits, unique in the file.</param>
/// <param name="Name">Whose it is, 1 to 100 printable characters.</param>
/// <param name="Rights">One or more of <see cref="Keys.Rights.All"/>.</param>
/// <param name="DocumentsPerMinute">Its quota, 1 or more; null: the server's.</param>
/// <param name="Created">When it was made.</param>
/// <param name="Expires">From when it is refused; null: never.</param>
/// <param name="Revoked">Since when it is refused; null: it is not revoked.</param>
/// <param name="Salt">16 random bytes.</param>
/// <param name="Hash">SHA-256 of salt and secret, 32 bytes.</param>
public sealed record ApiKey(
    string Id,
    string Name,
    IReadOnlyList<string> Rights,
    int? DocumentsPerMinute,
    DateTimeOffset Created,
    DateTimeOffset? Expires,
    DateTimeOffset? Revoked,
    byte[] Salt,
    byte[] Hash)
{
    /// <summary>Bytes of a salt.</summary>
    public const int SaltBytes = 16;

    /// <summary>Bytes of a hash.</summary>
    public const int HashBytes = SHA256.HashSizeInBytes;

    /// <summary>Makes the entry of a new key.</summary>
    /// <param name="secret">The key, which the entry keeps only as a hash.</param>
    /// <param name="name">Whose it is.</param>
    /// <param name="rights">What it may do.</param>
    /// <param name="documentsPerMinute">Its quota.</param>
    /// <param name="created">Now.</param>
    /// <param name="expires">From when it is refused.</param>
    public static ApiKey Create(
        KeySecret secret, string name, IReadOnlyList<string> rights, int? documentsPerMinute, DateTimeOffset created, DateTimeOffset? expires)
    {
        var salt = RandomNumberGenerator.GetBytes(SaltBytes);
        return new ApiKey(secret.Id, name, rights, documentsPerMinute, created, expires, null, salt, secret.Hash(salt));
    }

    /// <summary>Whether the key is the one the entry was made of; takes as long whatever the difference.</summary>
    /// <param name="secret">What a caller sent.</param>
    public bool Matches(KeySecret secret) => CryptographicOperations.FixedTimeEquals(Hash, secret.Hash(Salt));

    /// <summary>Whether it is neither revoked nor expired.</summary>
    /// <param name="now">The time.</param>
    public bool IsActive(DateTimeOffset now) => Revoked is null && (Expires is null || now < Expires);
}
