using System.Globalization;
using Classifier.Benchmarks.Echo;
using Grpc.Core;
using Microsoft.AspNetCore.Server.Kestrel.Core;

// Arguments: the port for gRPC, and the port where /metrics tells the bytes allocated since the start, under the name that the server uses.
var builder = WebApplication.CreateSlimBuilder();
builder.Logging.ClearProviders();
builder.WebHost.ConfigureKestrel(kestrel =>
{
    kestrel.ListenLocalhost(int.Parse(args[0], CultureInfo.InvariantCulture), endpoint => endpoint.Protocols = HttpProtocols.Http2);
    kestrel.ListenLocalhost(int.Parse(args[1], CultureInfo.InvariantCulture), endpoint => endpoint.Protocols = HttpProtocols.Http1);
});
builder.Services.AddGrpc();
var app = builder.Build();
app.MapGrpcService<Echoes>();
app.MapGet("/readyz", () => "ok");
app.MapGet("/metrics", () => string.Create(CultureInfo.InvariantCulture, $"dotnet_gc_heap_total_allocated_bytes_total {GC.GetTotalAllocatedBytes()}\n"));
await app.RunAsync();

/// <summary>The service.</summary>
internal sealed class Echoes : EchoService.EchoServiceBase
{
    public override Task<EchoMessage> Echo(EchoMessage request, ServerCallContext context) => Task.FromResult(request);
}
