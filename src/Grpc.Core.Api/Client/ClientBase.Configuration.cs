using Grpc.Core.Interceptors;

namespace Grpc.Core;

public abstract partial class ClientBase
{
    /// <summary>What a client is made of; opaque to user code.</summary>
    protected internal class ClientBaseConfiguration
    {
        private readonly CallInvoker callInvoker;
        private readonly string? host;

        internal ClientBaseConfiguration(CallInvoker callInvoker, string? host)
        {
            ArgumentNullException.ThrowIfNull(callInvoker);
            this.callInvoker = callInvoker;
            this.host = host;
        }

        internal ClientBaseConfiguration WithHost(string host) => new(callInvoker, host);

        internal CallInvoker CreateInvoker() =>
            host is null ? callInvoker : callInvoker.Intercept(new HostInterceptor(host));
    }
}
