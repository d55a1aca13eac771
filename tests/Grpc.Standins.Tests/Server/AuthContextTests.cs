using Grpc.Core;

namespace Grpc.Standins.Tests.Server;

public class AuthContextTests
{
    private static readonly AuthProperty Name = AuthProperty.Create("x509_common_name", "máy khách"u8.ToArray());
    private static readonly AuthProperty OtherName = AuthProperty.Create("x509_common_name", "b"u8.ToArray());
    private static readonly AuthProperty Kind = AuthProperty.Create("transport", "ssl"u8.ToArray());

    private static readonly Dictionary<string, List<AuthProperty>> Known = new()
    {
        ["x509_common_name"] = [Name, OtherName],
        ["transport"] = [Kind],
    };

    [Fact]
    public void Context_WithIdentity_IsAuthenticatedByEveryPropertyOfThatName()
    {
        var context = new AuthContext("x509_common_name", Known);

        Assert.True(context.IsPeerAuthenticated);
        Assert.Equal("x509_common_name", context.PeerIdentityPropertyName);
        Assert.Equal([Name, OtherName], context.PeerIdentity);
        Assert.Equal([Name, OtherName, Kind], context.Properties);
    }

    [Fact]
    public void Context_WithoutIdentity_IsNotAuthenticatedButShowsWhatIsKnown()
    {
        var context = new AuthContext(null, Known);

        Assert.False(context.IsPeerAuthenticated);
        Assert.Empty(context.PeerIdentity);
        Assert.Equal([Kind], context.FindPropertiesByName("transport"));
        Assert.Empty(context.FindPropertiesByName("missing"));
    }

    [Fact]
    public void Property_Value_IsItsBytesAsUtf8AndIsCopied()
    {
        byte[] bytes = "máy"u8.ToArray();
        AuthProperty property = AuthProperty.Create("name", bytes);

        bytes[0] = 0;
        property.ValueBytes[1] = 0;

        Assert.Equal("name", property.Name);
        Assert.Equal("máy", property.Value);
        Assert.Equal("máy"u8.ToArray(), property.ValueBytes);
    }

    [Fact]
    public void Create_Null_IsRefused()
    {
        Assert.Throws<ArgumentNullException>(() => AuthProperty.Create(null!, []));
        Assert.Throws<ArgumentNullException>(() => AuthProperty.Create("name", null!));
        Assert.Throws<ArgumentNullException>(() => new AuthContext(null, null!));
    }
}
