using System.Net.Http.Headers;
using Classifier.Contracts.V1;
using Classifier.Trials.Documents;
using Classifier.Trials.Servers;
using Grpc.Core;

namespace Classifier.Trials.Crowd;

/// <summary>Callers who send their request a byte a second, and callers who send documents and never read an answer.</summary>
internal sealed class SlowPeers(ServerUnderTrial server)
{
    private int _cutOff;
    private long _unread;

    /// <summary>Slow writers that the server has ended.</summary>
    public int CutOff => _cutOff;

    /// <summary>Documents that the slow readers could send.</summary>
    public long Unread => _unread;

    /// <summary>Writes slowly, over HTTP/1.1 or gRPC, anew whenever the server ends it.</summary>
    public async Task WriteAsync(bool overGrpc, CancellationToken stop)
    {
        using var client = Channels.Http(overGrpc ? server.Grpc : server.Web, overGrpc);
        client.Timeout = Timeout.InfiniteTimeSpan;
        while (!stop.IsCancellationRequested)
        {
            try
            {
                using var content = new SlowContent(overGrpc ? [0, 0, 15, 0, 0] : [.. "{"u8], stop);
                content.Headers.ContentType = new MediaTypeHeaderValue(overGrpc ? "application/grpc" : "application/json");
                using var response = await client.PostAsync(
                    new Uri(overGrpc ? "/classifier.v1.DocumentClassifier/Classify" : "/v1/documents:classify", UriKind.Relative), content, stop);
                Interlocked.Increment(ref _cutOff);
            }
            catch (Exception ended) when (ended is HttpRequestException or IOException)
            {
                Interlocked.Increment(ref _cutOff);
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }

    /// <summary>Sends documents in a stream until the server takes no more, and waits.</summary>
    public async Task NeverReadAsync(CancellationToken stop)
    {
        using var channel = Channels.Open(server.Grpc);
        var client = new DocumentClassifier.DocumentClassifierClient(channel);
        try
        {
            using var stream = client.ClassifyStream(cancellationToken: stop);
            for (var index = 0; ; index++)
            {
                await stream.RequestStream.WriteAsync(new ClassifyStreamRequest { Document = OwnCorpus.Get(index) }, stop);
                Interlocked.Increment(ref _unread);
            }
        }
        catch (Exception ended) when (ended is RpcException or OperationCanceledException or IOException or InvalidOperationException)
        {
            // Ended by the server or by the end of the trial.
            await Task.Delay(Timeout.InfiniteTimeSpan, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
