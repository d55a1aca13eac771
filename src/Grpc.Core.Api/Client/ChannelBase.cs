namespace Grpc.Core;

/// <summary>A way to one target, over which calls are made. Client implementations derive from it.</summary>
public abstract class ChannelBase
{
    /// <summary>A channel to a target.</summary>
    /// <exception cref="ArgumentNullException">The target is null.</exception>
    protected ChannelBase(string target)
    {
        ArgumentNullException.ThrowIfNull(target);
        Target = target;
    }

    /// <summary>The address, in the form the implementation uses.</summary>
    public string Target { get; }

    /// <summary>An invoker that makes its calls over this channel.</summary>
    public abstract CallInvoker CreateCallInvoker();

    /// <summary>Closes the channel; to be called once, when no call is under way.</summary>
    public Task ShutdownAsync() => ShutdownAsyncCore();

    /// <summary>Behind <see cref="ShutdownAsync"/>; does nothing unless overridden.</summary>
    protected virtual Task ShutdownAsyncCore() => Task.CompletedTask;
}
