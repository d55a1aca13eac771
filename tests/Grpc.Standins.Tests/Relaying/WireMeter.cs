using System.Net;

namespace Grpc.Standins.Tests.Relaying;

/// <summary>Counts the bytes of the bodies that cross the wire. It holds both in memory, so it suits unary calls only.</summary>
internal sealed class WireMeter() : DelegatingHandler(new SocketsHttpHandler())
{
    public string? ResponseEncoding { get; private set; }

    public int RequestBytes { get; private set; }

    public int ResponseBytes { get; private set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using var body = new MemoryStream();
        await request.Content!.CopyToAsync(body, cancellationToken);
        RequestBytes = (int)body.Length;
        HttpContent metered = new ByteArrayContent(body.ToArray());
        metered.Headers.ContentType = request.Content.Headers.ContentType;
        request.Content = metered;

        HttpResponseMessage response = await base.SendAsync(request, cancellationToken);
        Assert.Equal(HttpVersion.Version20, response.Version);
        ResponseEncoding = response.Headers.TryGetValues("grpc-encoding", out IEnumerable<string>? names) ? names.Single() : null;
        await response.Content.LoadIntoBufferAsync(cancellationToken);
        ResponseBytes = (await response.Content.ReadAsByteArrayAsync(cancellationToken)).Length;
        return response;
    }
}
