namespace Grpc.Core;

/// <summary>Base of generated clients, without the type of the client.</summary>
public abstract partial class ClientBase
{
    /// <summary>A client for tests that override its methods: every call throws <see cref="NotImplementedException"/>.</summary>
    protected ClientBase()
        : this(UnimplementedCallInvoker.Instance)
    {
    }

    /// <summary>A client whose calls go over a channel.</summary>
    protected ClientBase(ChannelBase channel)
        : this(LiteClientBase.InvokerOf(channel))
    {
    }

    /// <summary>A client whose calls go through an invoker.</summary>
    protected ClientBase(CallInvoker callInvoker)
        : this(new ClientBaseConfiguration(callInvoker, null))
    {
    }

    /// <summary>A client with a configuration; generated code passes it through.</summary>
    protected ClientBase(ClientBaseConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        Configuration = configuration;
        CallInvoker = configuration.CreateInvoker();
    }

    /// <summary>What the client's calls go through.</summary>
    protected CallInvoker CallInvoker { get; }

    /// <summary>The configuration, for clients derived from this one.</summary>
    internal ClientBaseConfiguration Configuration { get; }
}
