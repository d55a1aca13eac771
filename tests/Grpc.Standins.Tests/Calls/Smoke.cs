using Grpc.Core;
using Grpc.Net.Client;
using Grpc.Standins.Tests.Protos;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;

namespace Grpc.Standins.Tests.Calls;

public class Smoke
{
    [Fact]
    public async Task Works()
    {
        var b = WebApplication.CreateSlimBuilder();
        b.WebHost.ConfigureKestrel(k => k.Listen(System.Net.IPAddress.Loopback, 0, l => l.Protocols = HttpProtocols.Http2));
        b.Services.AddGrpc();
        await using var app = b.Build();
        app.MapGrpcService<RelayService>();
        await app.StartAsync();
        using var ch = GrpcChannel.ForAddress(app.Urls.First());
        var c = new Relay.RelayClient(ch);
        Assert.Equal("a", (await c.EchoAsync(new Note { Text = "a" })).Text);
        Assert.Equal("a", c.Echo(new Note { Text = "a" }).Text);
        var e = await Assert.ThrowsAsync<RpcException>(async () => await c.NothingAsync(new Note()));
        Assert.Equal(StatusCode.Unimplemented, e.StatusCode);
        using var d = c.Chat();
        await d.RequestStream.WriteAsync(new Note { Text = "x" });
        Assert.True(await d.ResponseStream.MoveNext());
        Assert.Equal("X", d.ResponseStream.Current.Text);
    }
}
