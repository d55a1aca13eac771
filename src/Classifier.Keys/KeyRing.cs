using System.Text.Json;
using System.Text.Json.Serialization;

namespace Classifier.Keys;

/// <summary>The keys of one file, checked.</summary>
public sealed class KeyRing
{
    private const int LongestName = 100;

    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    private readonly Dictionary<string, ApiKey> _byId;

    private KeyRing(IReadOnlyList<ApiKey> keys)
    {
        Keys = keys;
        _byId = keys.ToDictionary(key => key.Id, StringComparer.Ordinal);
    }

    /// <summary>No keys.</summary>
    public static KeyRing Empty { get; } = new([]);

    /// <summary>In the order in which they were made.</summary>
    public IReadOnlyList<ApiKey> Keys { get; }

    /// <summary>The key with an id, or null.</summary>
    /// <param name="id">The id.</param>
    public ApiKey? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The keys with one more.</summary>
    /// <param name="key">The new one.</param>
    public KeyRing With(ApiKey key) => new([.. Keys, key]);

    /// <summary>The keys with one revoked; one that was revoked before keeps its date.</summary>
    /// <param name="id">Which.</param>
    /// <param name="now">Since when.</param>
    public KeyRing Revoke(string id, DateTimeOffset now) =>
        new([.. Keys.Select(key => key.Id == id && key.Revoked is null ? key with { Revoked = now } : key)]);

    /// <summary>Reads the content of a key file.</summary>
    /// <param name="json">UTF-8.</param>
    /// <param name="file">What to call it in messages.</param>
    /// <exception cref="KeyFileException">It is no key file.</exception>
    public static KeyRing Parse(ReadOnlySpan<byte> json, string file)
    {
        try
        {
            var keys = JsonSerializer.Deserialize<Content>(json, Format)?.Keys ?? throw new KeyFileException($"{file}: holds no keys.");
            var faults = keys.Select(Fault).OfType<string>().Concat(Repeated(keys)).ToList();
            return faults.Count == 0 ? new KeyRing(keys) : throw new KeyFileException($"{file}: {string.Join(" ", faults)}");
        }
        catch (JsonException fault)
        {
            // The exception's own message may quote what stands there.
            throw new KeyFileException($"{file}: is no key file, see line {fault.LineNumber + 1}, {fault.Path}.");
        }
    }

    /// <summary>The content of a key file.</summary>
    public byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(new Content(Keys), Format);

    /// <summary>What is wrong with a key's name, or null.</summary>
    /// <param name="name">The name.</param>
    public static string? FaultOfName(string name) =>
        name.Length is 0 or > LongestName || name.Any(char.IsControl) ? $"A name has 1 to {LongestName} printable characters." : null;

    private static IEnumerable<string> Repeated(IReadOnlyList<ApiKey> keys) =>
        keys.CountBy(key => key.Id).Where(count => count.Value > 1).Select(count => $"Key {count.Key} stands there more than once.");

    private static string? Fault(ApiKey key, int index) =>
        key.Id.Length != 16 || !key.Id.All(char.IsAsciiHexDigitLower) ? $"The id of key number {index + 1} is not 16 hexadecimal digits."
        : FaultOfName(key.Name) is { } name ? $"Key {key.Id}: {name}"
        : key.Rights.Count == 0 || key.Rights.Any(right => !Rights.All.Contains(right))
            ? $"Key {key.Id}: rights are one or more of {string.Join(", ", Rights.All)}."
        : key.DocumentsPerMinute < 1 ? $"Key {key.Id}: documentsPerMinute must be 1 or more."
        : key.Salt.Length != ApiKey.SaltBytes || key.Hash.Length != ApiKey.HashBytes
            ? $"Key {key.Id}: salt has {ApiKey.SaltBytes} bytes and hash {ApiKey.HashBytes}."
        : null;

    private sealed record Content(IReadOnlyList<ApiKey> Keys);
}
