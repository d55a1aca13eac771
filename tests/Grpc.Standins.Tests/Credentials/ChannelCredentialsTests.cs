using Grpc.Core;

namespace Grpc.Standins.Tests.Credentials;

public class ChannelCredentialsTests
{
    private static readonly CallCredentials Nothing = CallCredentials.FromInterceptor((_, _) => Task.CompletedTask);

    [Fact]
    public void Insecure_ToldToAClient_IsCleartext() =>
        Assert.Equal(["insecure"], Describe(ChannelCredentials.Insecure));

    [Fact]
    public void SecureSsl_ToldToAClient_LeavesEveryPartToTheSystem() =>
        Assert.Equal(["ssl roots= pair= verify="], Describe(ChannelCredentials.SecureSsl));

    [Fact]
    public void SslCredentials_ToldToAClient_HasItsParts()
    {
        var pair = new KeyCertificatePair("chain", "key");
        var credentials = new SslCredentials("roots", pair, _ => true);

        Assert.Equal(["ssl roots=roots pair=chain/key verify=yes"], Describe(credentials));
        Assert.Equal("roots", credentials.RootCertificates);
        Assert.Same(pair, credentials.KeyCertificatePair);
        Assert.NotNull(credentials.VerifyPeerCallback);
    }

    [Fact]
    public void Create_ToldToAClient_HasBothParts() =>
        Assert.Equal(["composite SslCredentials"], Describe(ChannelCredentials.Create(new SslCredentials(), Nothing)));

    [Fact]
    public void Create_FromWhatCannotBeComposed_IsRefused()
    {
        ChannelCredentials composed = ChannelCredentials.Create(new SslCredentials(), Nothing);

        Assert.Throws<ArgumentException>(() => ChannelCredentials.Create(composed, Nothing));
        Assert.Throws<ArgumentNullException>(() => ChannelCredentials.Create(null!, Nothing));
        Assert.Throws<ArgumentNullException>(() => ChannelCredentials.Create(new SslCredentials(), null!));
    }

    [Fact]
    public void KeyCertificatePair_PartMissing_IsRefused()
    {
        Assert.Throws<ArgumentNullException>(() => new KeyCertificatePair(null!, "key"));
        Assert.Throws<ArgumentNullException>(() => new KeyCertificatePair("chain", null!));
    }

    private static List<string> Describe(ChannelCredentials credentials)
    {
        var description = new List<string>();
        credentials.InternalPopulateConfiguration(new Describer(), description);
        return description;
    }

    private sealed class Describer : ChannelCredentialsConfiguratorBase
    {
        public override void SetInsecureCredentials(object state) => Add(state, "insecure");

        public override void SetSslCredentials(
            object state,
            string? rootCertificates,
            KeyCertificatePair? keyCertificatePair,
            VerifyPeerCallback? verifyPeerCallback)
        {
            string? pair = keyCertificatePair is null ? null : $"{keyCertificatePair.CertificateChain}/{keyCertificatePair.PrivateKey}";
            Add(state, $"ssl roots={rootCertificates} pair={pair} verify={(verifyPeerCallback is null ? null : "yes")}");
        }

        public override void SetCompositeCredentials(
            object state,
            ChannelCredentials channelCredentials,
            CallCredentials callCredentials) => Add(state, $"composite {channelCredentials.GetType().Name}");

        private static void Add(object state, string line) => ((List<string>)state).Add(line);
    }
}
