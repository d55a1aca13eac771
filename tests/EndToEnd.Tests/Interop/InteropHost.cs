using System.IO.Compression;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;

namespace Classifier.EndToEnd.Tests.Interop;

/// <summary>The gRPC stack of our server (its packages, its stand-ins, Kestrel) at a free port of 127.0.0.1, with the interoperability service.</summary>
internal sealed class InteropHost : IAsyncDisposable
{
    private readonly WebApplication _application;

    private InteropHost(WebApplication application) => _application = application;

    public InteropProbe Probe => _application.Services.GetRequiredService<InteropProbe>();

    public Uri Address => new(_application.Urls.Single());

    public static async Task<InteropHost> StartAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
            kestrel.Listen(IPAddress.Loopback, 0, options => options.Protocols = HttpProtocols.Http2));
        builder.Services.AddRouting();
        builder.Services.AddSingleton<InteropProbe>();
        builder.Services.AddGrpc(options =>
        {
            options.ResponseCompressionAlgorithm = "gzip";
            options.ResponseCompressionLevel = CompressionLevel.Fastest;
        });
        var application = builder.Build();
        application.MapGrpcService<InteropService>();
        await application.StartAsync();
        return new InteropHost(application);
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();
}
