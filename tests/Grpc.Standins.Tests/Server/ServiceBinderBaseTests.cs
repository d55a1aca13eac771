using Grpc.Core;
using Grpc.Standins.Tests.Protos;

namespace Grpc.Standins.Tests.Server;

public class ServiceBinderBaseTests
{
    [Fact]
    public void BindService_ByType_OffersEveryMethodWithoutHandler()
    {
        var binder = new NameCollector();

        Relay.BindService(binder, null);

        Assert.Equal(["Echo", "Wait", "Fail", "Crash", "Nothing", "Join", "Split", "Chat"], binder.Names.OrderBy(IsStreaming));

        static bool IsStreaming(string name) => name is "Join" or "Split" or "Chat";
    }

    [Fact]
    public void AddMethod_NotOverridden_IsNotImplemented() =>
        Assert.Throws<NotImplementedException>(() => Relay.BindService(new BareBinder(), null));

    [Fact]
    public void BindServiceMethod_OnAGeneratedBase_NamesTheBindMethod()
    {
        var attribute = (BindServiceMethodAttribute)Attribute.GetCustomAttribute(
            typeof(Relay.RelayBase), typeof(BindServiceMethodAttribute))!;

        Assert.Equal(typeof(Relay), attribute.BindType);
        Assert.Equal("BindService", attribute.BindMethodName);
    }

    private sealed class BareBinder : ServiceBinderBase;

    private sealed class NameCollector : ServiceBinderBase
    {
        public List<string> Names { get; } = [];

        public override void AddMethod<TRequest, TResponse>(
            Method<TRequest, TResponse> method, UnaryServerMethod<TRequest, TResponse>? handler) => Collect(method, handler);

        public override void AddMethod<TRequest, TResponse>(
            Method<TRequest, TResponse> method, ClientStreamingServerMethod<TRequest, TResponse>? handler) => Collect(method, handler);

        public override void AddMethod<TRequest, TResponse>(
            Method<TRequest, TResponse> method, ServerStreamingServerMethod<TRequest, TResponse>? handler) => Collect(method, handler);

        public override void AddMethod<TRequest, TResponse>(
            Method<TRequest, TResponse> method, DuplexStreamingServerMethod<TRequest, TResponse>? handler) => Collect(method, handler);

        private void Collect(IMethod method, Delegate? handler)
        {
            Assert.Null(handler);
            Names.Add(method.Name);
        }
    }
}
