namespace Grpc.Core;

/// <summary>Base of clients generated with the option <c>lite_client</c>: an invoker and nothing else.</summary>
public abstract class LiteClientBase
{
    /// <summary>A client for tests that override its methods: every call throws <see cref="NotImplementedException"/>.</summary>
    protected LiteClientBase()
        : this(UnimplementedCallInvoker.Instance)
    {
    }

    /// <summary>A client whose calls go over a channel.</summary>
    protected LiteClientBase(ChannelBase channel)
        : this(InvokerOf(channel))
    {
    }

    /// <summary>A client whose calls go through an invoker.</summary>
    protected LiteClientBase(CallInvoker callInvoker)
    {
        ArgumentNullException.ThrowIfNull(callInvoker);
        CallInvoker = callInvoker;
    }

    /// <summary>What the client's calls go through.</summary>
    protected CallInvoker CallInvoker { get; }

    internal static CallInvoker InvokerOf(ChannelBase channel)
    {
        ArgumentNullException.ThrowIfNull(channel);
        return channel.CreateCallInvoker();
    }
}
