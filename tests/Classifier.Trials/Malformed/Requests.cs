using System.Net.Http.Headers;
using System.Text;
using Classifier.Trials.Servers;

namespace Classifier.Trials.Malformed;

/// <summary>Bad requests that a library can still send: bad messages, bad framing of messages, bad headers, bad JSON.</summary>
internal sealed class Requests(HttpClient grpc, HttpClient web)
{
    private static readonly string[] HeaderNames =
        ["grpc-timeout", "grpc-encoding", "grpc-accept-encoding", "content-type", "te", "traceparent", "tracestate", "x-anything", "x-anything-bin", "grpc-status-details-bin", "authorization", "accept", "user-agent"];

    private static readonly string[] HeaderValues =
        ["", "0n", "99999999H", "-1S", "1X", "18446744073709551616u", "gzip", "zstd", "identity,gzip,", "application/grpc", "application/grpc+json", "application/grpc-web", "text/html", "%%%", "====", "AAAA", "00-00-00-00"];

    public Task<Outcome> MessageAsync(Random random)
    {
        var path = Pick(Sample.Paths, random);
        return SendAsync(path, Http2Wire.Message(Mutation.Of(Sample.Message(path, random), random)), _ => { });
    }

    public Task<Outcome> FramingAsync(Random random)
    {
        var path = Pick(Sample.Paths, random);
        var framed = Http2Wire.Message(Sample.Message(path, random), (byte)(random.Next(3) == 0 ? 1 : 0));
        var body = random.Next(4) switch
        {
            0 => [.. Mutation.Of(framed[..5], random), .. framed[5..]],
            1 => framed[..random.Next(framed.Length)],
            2 => [.. framed, .. Mutation.Of(framed, random)],
            _ => Mutation.Noise(random, 100),
        };
        return SendAsync(path, body, request =>
        {
            if (random.Next(4) == 0)
                request.Headers.TryAddWithoutValidation("grpc-encoding", "gzip");
        });
    }

    public Task<Outcome> HeadersAsync(Random random)
    {
        var path = Pick(Sample.Paths, random);
        var asked = random.Next(4) == 0 ? $"{path}{Uri.EscapeDataString(Encoding.Latin1.GetString(Mutation.Noise(random, 50)))}" : path;
        return SendAsync(asked, Http2Wire.Message(Sample.Message(path, random)), request =>
        {
            for (var i = random.Next(4); i >= 0; i--)
            {
                var (name, value) = (Pick(HeaderNames, random), random.Next(2) == 0 ? Pick(HeaderValues, random) : Printable(random));
                if (name == "content-type")
                    request.Content!.Headers.Remove(name);
                if (!request.Headers.TryAddWithoutValidation(name, value))
                    request.Content!.Headers.TryAddWithoutValidation(name, value);
            }

            if (random.Next(10) == 0)
                request.Method = new HttpMethod(Pick(["GET", "PUT", "DELETE", "PATCH", "ANY"], random));
        });
    }

    public async Task<Outcome> JsonAsync(Random random)
    {
        using var content = new ByteArrayContent(Mutation.Of(Sample.Json(random), random));
        content.Headers.TryAddWithoutValidation("content-type", random.Next(8) == 0 ? Pick(HeaderValues, random) : "application/json");
        using var response = await web.PostAsync(new Uri("/v1/documents:classify", UriKind.Relative), content);
        await response.Content.ReadAsByteArrayAsync();
        return Judgement.OfHttp((int)response.StatusCode);
    }

    private async Task<Outcome> SendAsync(string path, byte[] body, Action<HttpRequestMessage> change)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new ByteArrayContent(body), Version = grpc.DefaultRequestVersion, VersionPolicy = grpc.DefaultVersionPolicy };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/grpc");
        request.Headers.TE.Add(new TransferCodingWithQualityHeaderValue("trailers"));
        change(request);
        using var response = await grpc.SendAsync(request);
        return request.Method == HttpMethod.Post ? await Judgement.OfGrpcAsync(response, path) : Judgement.OfHttp((int)response.StatusCode);
    }

    private static string Printable(Random random) => string.Concat(Mutation.Noise(random, 60).Select(value => (char)(' ' + value % 95)));

    private static T Pick<T>(T[] from, Random random) => from[random.Next(from.Length)];
}
