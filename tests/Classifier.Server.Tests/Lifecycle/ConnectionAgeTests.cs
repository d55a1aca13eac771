using System.Net.Sockets;
using Classifier.Contracts.V1;
using Classifier.TestServer;
using Grpc.Core;
using Grpc.Net.Client;

namespace Classifier.Server.Tests.Lifecycle;

public sealed class ConnectionAgeTests
{
    private const int Connections = 6;

    [Fact]
    public async Task Calls_OverManyShortLivedConnections_FailOnlyAsMayBeTriedAgain()
    {
        await using var server = await ConnectedServer.StartAsync(null, ("Lifecycle:ConnectionAge", "0:00:00.2"), ("Lifecycle:ConnectionAgeJitter", "0.5"));
        var connects = 0;
        using var channel = GrpcChannel.ForAddress(server.Server.Grpc, new GrpcChannelOptions { HttpHandler = Counting(() => Interlocked.Increment(ref connects)) });
        var client = new DocumentClassifier.DocumentClassifierClient(channel);

        // Several callers, so that calls are under way and others begin when a connection is told to end.
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            while (Volatile.Read(ref connects) < Connections)
                await ClassifyAsync(client);
        }))).WaitAsync(TimeSpan.FromMinutes(2));

        Assert.True(connects >= Connections);
    }

    [Fact]
    public async Task Stream_OlderThanAgeAndGrace_EndsAsUnavailableAfterItsAnswers()
    {
        await using var server = await ConnectedServer.StartAsync(null, ("Lifecycle:ConnectionAge", "0:00:00.2"), ("Lifecycle:ConnectionAgeGrace", "0:00:00"));
        using var impatient = new CancellationTokenSource(TimeSpan.FromMinutes(2));

        // On a busy machine a connection may be old before its first document is read; then the next one is tried.
        for (var answered = false; !answered; impatient.Token.ThrowIfCancellationRequested())
        {
            using var call = server.Client.ClassifyStream();
            var end = await ConnectedServer.FailureOf(async () =>
            {
                await call.RequestStream.WriteAsync(new ClassifyStreamRequest { Document = new Document { Id = "a", Body = "province" } });
                while (await call.ResponseStream.MoveNext())
                {
                    Assert.Equal("a", call.ResponseStream.Current.Outcome.Prediction.DocumentId);
                    answered = true;
                }
            });
            Assert.Equal(StatusCode.Unavailable, end.StatusCode);
        }
    }

    /// <summary>
    /// A call that is sent in the moment in which Kestrel closes the connection may be lost, and is Internal when the connection is so young, on a busy machine,
    /// that its end (GOAWAY) comes before its settings: clients that know .NET's channel try both again.
    /// </summary>
    private static async Task ClassifyAsync(DocumentClassifier.DocumentClassifierClient client)
    {
        for (var lost = true; lost;)
            try
            {
                await client.ClassifyAsync(new ClassifyRequest { Document = new Document { Body = "province" } });
                lost = false;
            }
            catch (RpcException failure) when (failure.StatusCode == StatusCode.Unavailable || failure.Status.DebugException is HttpRequestException)
            {
                // Another connection.
            }
    }

    private static SocketsHttpHandler Counting(Action connected) => new()
    {
        ConnectCallback = async (context, cancellation) =>
        {
            connected();
            var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            await socket.ConnectAsync(context.DnsEndPoint, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        },
    };
}
