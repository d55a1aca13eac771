namespace Grpc.Core;

/// <summary>
/// Cleartext. Composable, because whether call credentials may go over cleartext is for the client to say
/// (<c>GrpcChannelOptions.UnsafeUseInsecureChannelCallCredentials</c>).
/// </summary>
internal sealed class InsecureCredentials : ChannelCredentials
{
    internal override bool IsComposable => true;

    public override void InternalPopulateConfiguration(ChannelCredentialsConfiguratorBase configurator, object state) =>
        configurator.SetInsecureCredentials(state);
}
