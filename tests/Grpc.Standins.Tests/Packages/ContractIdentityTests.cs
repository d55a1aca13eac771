using System.Reflection;
using Grpc.Core;
using Grpc.Net.Client;
using Grpc.Net.Compression;

namespace Grpc.Standins.Tests.Packages;

public class ContractIdentityTests
{
    [Theory]
    [InlineData(typeof(Status), "Grpc.Core.Api")]
    [InlineData(typeof(ICompressionProvider), "Grpc.Net.Common")]
    public void Assembly_OfTheContract_IsTheOneTheOfficialClientAsksFor(Type type, string name)
    {
        AssemblyName asked = typeof(GrpcChannel).Assembly.GetReferencedAssemblies().Single(reference => reference.Name == name);

        Assert.Equal(asked.FullName, type.Assembly.FullName);
        Assert.Equal(160, type.Assembly.GetName().GetPublicKey()!.Length);
    }

    [Fact]
    public void VersionInfo_OfTheContract_IsThatOfTheOfficialClient()
    {
        string version = typeof(GrpcChannel).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

        Assert.Equal(VersionInfo.CurrentVersion, version.Split('+')[0]);
        Assert.Equal(VersionInfo.CurrentAssemblyVersion, typeof(Status).Assembly.GetName().Version!.ToString());
        Assert.Equal(
            VersionInfo.CurrentAssemblyFileVersion, typeof(Status).Assembly.GetCustomAttribute<AssemblyFileVersionAttribute>()!.Version);
    }
}
