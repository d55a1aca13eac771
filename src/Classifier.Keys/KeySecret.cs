using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Classifier.Keys;

/// <summary>
/// A key as its holder has it: <c>clk_(id)_(secret)</c>, where the id is 16 hexadecimal digits and public, and the secret 32 random bytes in
/// base64url. It is printed once and stored nowhere; <see cref="ToString"/> shows the id alone.
/// </summary>
public sealed class KeySecret
{
    /// <summary>What every key begins with, so that scanners for leaked secrets can find one.</summary>
    public const string Prefix = "clk_";

    private const int IdLength = 16;
    private const int SecretBytes = 32;

    private readonly string _secret;

    private KeySecret(string id, string secret) => (Id, _secret) = (id, secret);

    /// <summary>The id: 16 lower-case hexadecimal digits.</summary>
    public string Id { get; }

    /// <summary>A new key from the system's random source.</summary>
    public static KeySecret Create() =>
        new(RandomNumberGenerator.GetHexString(IdLength, lowercase: true), Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SecretBytes)));

    /// <summary>Reads what a caller sent.</summary>
    /// <param name="text">Anything.</param>
    /// <returns>Null when it is not written like a key.</returns>
    public static KeySecret? Parse(string? text)
    {
        if (text is null || !text.StartsWith(Prefix, StringComparison.Ordinal)
            || text.Length != Prefix.Length + IdLength + 1 + Base64Url.GetEncodedLength(SecretBytes))
            return null;
        var id = text.Substring(Prefix.Length, IdLength);
        var rest = text[(Prefix.Length + IdLength)..];
        return rest[0] == '_' && id.All(char.IsAsciiHexDigitLower) && rest.All(IsOfBase64Url) ? new KeySecret(id, rest[1..]) : null;
    }

    /// <summary>The key in full: for its holder, and for nobody else.</summary>
    public string Reveal() => $"{Prefix}{Id}_{_secret}";

    /// <summary>SHA-256 of the salt and the secret. The secret has 256 random bits, so a slow hash would add nothing but work for the server.</summary>
    /// <param name="salt">The key's salt.</param>
    public byte[] Hash(ReadOnlySpan<byte> salt) => SHA256.HashData([.. salt, .. Encoding.ASCII.GetBytes(_secret)]);

    /// <summary>The id; never the secret.</summary>
    public override string ToString() => Id;

    private static bool IsOfBase64Url(char letter) => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_';
}
