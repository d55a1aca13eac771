using System.Net;
using Grpc.AspNetCore.Server;
using Grpc.Net.Client;
using Grpc.Standins.Tests.Protos;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;

namespace Grpc.Standins.Tests.Relaying;

/// <summary>The official server on Kestrel at a free port of 127.0.0.1, and official channels to it.</summary>
internal sealed class RelayHost : IAsyncDisposable
{
    private readonly WebApplication application;
    private readonly List<GrpcChannel> channels = [];

    private RelayHost(WebApplication application) => this.application = application;

    public RelayProbe Probe => application.Services.GetRequiredService<RelayProbe>();

    private string Address => application.Urls.Single();

    public static async Task<RelayHost> StartAsync(
        Action<GrpcServiceOptions>? configure = null,
        Action<ListenOptions>? listen = null,
        Action<IEndpointRouteBuilder>? map = null)
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, options =>
        {
            options.Protocols = HttpProtocols.Http2;
            listen?.Invoke(options);
        }));
        builder.Services.AddRouting();
        builder.Services.AddSingleton<RelayProbe>();
        builder.Services.AddGrpc(options => configure?.Invoke(options));

        WebApplication application = builder.Build();
        (map ?? (routes => routes.MapGrpcService<RelayService>()))(application);
        await application.StartAsync();
        return new RelayHost(application);
    }

    public GrpcChannel Connect(GrpcChannelOptions? options = null)
    {
        GrpcChannel channel = GrpcChannel.ForAddress(Address, options ?? new GrpcChannelOptions());
        channels.Add(channel);
        return channel;
    }

    public Relay.RelayClient Client(GrpcChannelOptions? options = null) => new(Connect(options));

    public async ValueTask DisposeAsync()
    {
        channels.ForEach(channel => channel.Dispose());
        await application.DisposeAsync();
    }
}
