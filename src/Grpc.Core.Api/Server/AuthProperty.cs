using System.Text;

namespace Grpc.Core;

/// <summary>One thing known of the peer, for instance a name from its certificate.</summary>
public class AuthProperty
{
    private readonly byte[] valueBytes;

    private AuthProperty(string name, byte[] valueBytes)
    {
        Name = name;
        this.valueBytes = valueBytes;
    }

    /// <summary>Name of the property, for instance <c>x509_common_name</c>.</summary>
    public string Name { get; }

    /// <summary>The value read as UTF-8.</summary>
    public string Value => Encoding.UTF8.GetString(valueBytes);

    /// <summary>A copy of the value's bytes.</summary>
    public byte[] ValueBytes => [.. valueBytes];

    /// <summary>A property; the bytes are copied.</summary>
    /// <exception cref="ArgumentNullException">Name or value is null.</exception>
    public static AuthProperty Create(string name, byte[] valueBytes)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(valueBytes);
        return new AuthProperty(name, [.. valueBytes]);
    }
}
