using System.Net;
using System.Text;
using Classifier.Contracts.V1;
using Classifier.TestServer;
using Google.Protobuf;
using Grpc.Core;

namespace Classifier.Server.Tests.Telemetry;

/// <summary>No text of a document gets into logs, metrics, traces or errors, whatever happens to it.</summary>
public sealed class CanaryTests
{
    private const string Canary = "CanaryQuetzalcoatlus";

    [Fact]
    public async Task EveryMethod_GoodAndFailingCalls_TellNothingOfTheText()
    {
        await using var collector = new OtlpCollector();
        var model = new WordCountClassifier { Before = FailOnAsked };
        var server = await ConnectedServer.StartAsync(
            model, ("Telemetry:OtlpEndpoint", collector.Address), ("Telemetry:TraceShare", "1"), ("Limits:DocumentBytes", "200"), ("Limits:MessageBytes", "5000"));
        var errors = new StringBuilder();
        var metrics = "";
        await using (server)
        {
            foreach (var body in new[] { $"{Canary} province", $"{Canary} fail", $"{Canary} {new string('x', 300)}", $"{Canary} {new string('x', 6000)}", $"{Canary}\0\u200b" })
                await CallAllAsync(server, body, errors);
            await PostAllAsync(server, errors);
            using var http = new HttpClient { BaseAddress = server.Server.Web };
            metrics = await http.GetStringAsync("metrics");
        }

        Assert.Contains("classifier_calls_total{method=\"/classifier.v1.DocumentClassifier/Classify\",status=\"INTERNAL\"}", metrics, StringComparison.Ordinal);
        Assert.Contains("classifier_calls_total{method=\"/classifier.v1.DocumentClassifier/Classify\",status=\"INVALID_ARGUMENT\"}", metrics, StringComparison.Ordinal);
        Assert.Contains("DocumentClassifier/Classify", collector.Received, StringComparison.Ordinal);
        Assert.Contains("classify document", collector.Received, StringComparison.Ordinal);
        Assert.Contains("InvalidOperationException", string.Join('\n', server.Server.Log.Entries), StringComparison.Ordinal);
        Assert.Contains("INTERNAL", errors.ToString().ToUpperInvariant(), StringComparison.Ordinal);
        foreach (var told in new[] { metrics, collector.Received, errors.ToString(), string.Join('\n', server.Server.Log.Entries) })
            Assert.DoesNotContain(Canary, told, StringComparison.OrdinalIgnoreCase);
    }

    private static void FailOnAsked(Classifier.Text.Documents.Document document, CancellationToken cancellation)
    {
        if (document.Body.Contains("fail", StringComparison.Ordinal))
            throw new InvalidOperationException(document.Body);
    }

    private static async Task CallAllAsync(ConnectedServer server, string body, StringBuilder errors)
    {
        var document = new Document { Title = Canary, Body = body };
        var options = new ClassifyOptions { Explain = new() };
        await NoteAsync(errors, async () => await server.Client.ClassifyAsync(new() { Document = document, Options = options }));
        await NoteAsync(errors, async () => await server.Client.ClassifyAsync(new() { Document = document, Options = new() { Model = "none" } }));
        await NoteAsync(errors, async () => Note(errors, (await server.Client.ClassifyBatchAsync(new() { Documents = { document, document } })).Items));
        await NoteAsync(errors, async () =>
        {
            using var call = server.Client.ClassifyStream();
            await call.RequestStream.WriteAsync(new() { Document = document });
            await call.RequestStream.CompleteAsync();
            while (await call.ResponseStream.MoveNext())
                Note(errors, [call.ResponseStream.Current.Outcome]);
        });
    }

    private static async Task PostAllAsync(ConnectedServer server, StringBuilder errors)
    {
        // The name of an unknown field is told to the caller, as it is no text of a document.
        using var http = new HttpClient { BaseAddress = server.Server.Web };
        foreach (var json in new[]
        {
            $$$"""{"document": {"body": "{{{Canary}}} fail"}}""", $$$"""{"document": {"body": "{{{Canary}}}", "unknownField": 1}}""", $$$"""{"document": {"body": "{{{Canary}}}""",
            $$$"""{"document": {"body": ["{{{Canary}}}"]}}""", $$$"""{"document": "{{{Canary}}}"}""", $"\"{Canary}\"", Canary,
        })
        {
            using var content = new StringContent(json, Encoding.UTF8, "application/json");
            using var reply = await http.PostAsync(new Uri("v1/documents:classify", UriKind.Relative), content);
            Assert.NotEqual(HttpStatusCode.OK, reply.StatusCode);
            errors.AppendLine(await reply.Content.ReadAsStringAsync());
        }
    }

    private static void Note(StringBuilder errors, IEnumerable<DocumentOutcome> outcomes)
    {
        foreach (var outcome in outcomes.Where(outcome => outcome.Error is not null))
            errors.AppendLine(outcome.Error.ToString()).AppendLine(Encoding.UTF8.GetString(outcome.Error.ToByteArray()));
    }

    private static async Task NoteAsync(StringBuilder errors, Func<Task> call)
    {
        try
        {
            await call();
        }
        catch (RpcException failure)
        {
            errors.AppendLine(failure.Status.Detail).AppendLine(failure.StatusCode.ToString());
            foreach (var trailer in failure.Trailers)
                errors.AppendLine(trailer.IsBinary ? Encoding.UTF8.GetString(trailer.ValueBytes) : trailer.Value);
        }
    }
}
