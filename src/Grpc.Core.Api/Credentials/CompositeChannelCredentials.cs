namespace Grpc.Core;

internal sealed class CompositeChannelCredentials : ChannelCredentials
{
    private readonly ChannelCredentials channelCredentials;
    private readonly CallCredentials callCredentials;

    internal CompositeChannelCredentials(ChannelCredentials channelCredentials, CallCredentials callCredentials)
    {
        ArgumentNullException.ThrowIfNull(channelCredentials);
        ArgumentNullException.ThrowIfNull(callCredentials);
        if (!channelCredentials.IsComposable)
        {
            throw new ArgumentException(
                $"Call credentials cannot be added to {channelCredentials.GetType().Name}.", nameof(channelCredentials));
        }

        this.channelCredentials = channelCredentials;
        this.callCredentials = callCredentials;
    }

    public override void InternalPopulateConfiguration(ChannelCredentialsConfiguratorBase configurator, object state) =>
        configurator.SetCompositeCredentials(state, channelCredentials, callCredentials);
}
