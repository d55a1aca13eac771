using Classifier.Contracts.V1;
using Classifier.TestServer;
using Google.Rpc;
using Grpc.Core;

namespace Classifier.Server.Tests.Grpc.Errors;

public sealed class ErrorBoundaryTests
{
    private const string Secret = "câu-không-được-lộ";

    [Fact]
    public async Task Classify_ModelFails_TellsThePeerOnlyWhereToLook()
    {
        var classifier = new WordCountClassifier { Before = (document, _) => throw new FormatException($"bad input: {document.Body}") };
        await using var server = await ConnectedServer.StartAsync(classifier);

        var failure = await ConnectedServer.FailureOf(() => server.ClassifyAsync(Secret));

        Assert.Equal(StatusCode.Internal, failure.StatusCode);
        var requestId = RpcDetails.Single<RequestInfo>(failure).RequestId;
        Assert.Contains(requestId, failure.Status.Detail, StringComparison.Ordinal);
        var entry = Assert.Single(server.Server.Log.Entries, entry => entry.Contains(requestId, StringComparison.Ordinal) && entry.StartsWith("Error", StringComparison.Ordinal));
        Assert.Contains(nameof(FormatException), entry, StringComparison.Ordinal);
        Assert.Contains(nameof(ErrorBoundaryTests), entry, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task EveryCall_OfEveryOutcome_LogsNoDocumentText()
    {
        var classifier = new WordCountClassifier
        {
            Before = (document, _) =>
            {
                if (document.Id == "fail")
                    throw new FormatException($"bad input: {document.Body}");
            },
        };
        await using var server = await ConnectedServer.StartAsync(classifier);
        Document[] documents =
        [
            new() { Body = Secret, Title = Secret },
            new() { Body = Secret, Id = "fail" },
            new() { Body = Secret, MediaType = "text/html" },
            new() { Body = Secret + new string('x', 2 << 20) },
        ];

        foreach (var document in documents)
            await Record.ExceptionAsync(async () => await server.Client.ClassifyAsync(new ClassifyRequest { Document = document }));
        var batch = await server.Client.ClassifyBatchAsync(new ClassifyBatchRequest { Documents = { documents } });
        using var stream = server.Client.ClassifyStream();
        foreach (var document in documents)
            await stream.RequestStream.WriteAsync(new ClassifyStreamRequest { Document = document });
        await stream.RequestStream.CompleteAsync();
        var outcomes = await stream.ResponseStream.ReadAllAsync().ToListAsync();

        Assert.Equal(3, outcomes.Count(outcome => outcome.Outcome.Error is not null));
        Assert.DoesNotContain(Secret, batch.ToString(), StringComparison.Ordinal);
        Assert.NotEmpty(server.Server.Log.Entries);
        Assert.DoesNotContain(server.Server.Log.Entries, entry => entry.Contains(Secret, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Classify_UnknownModel_IsNotFoundAndListsTheKnownOnes()
    {
        await using var server = await ConnectedServer.StartAsync();

        var failure = await ConnectedServer.FailureOf(() => server.ClassifyAsync("x", new ClassifyOptions { Model = "challenger" }));

        Assert.Equal(StatusCode.NotFound, failure.StatusCode);
        var resource = RpcDetails.Single<ResourceInfo>(failure);
        Assert.Equal(("model", "\"challenger\""), (resource.ResourceType, resource.ResourceName));
        Assert.Contains("word-count/1.2.3", resource.Description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Classify_BeforeTheModelIsLoaded_IsUnavailableWithARetryHint()
    {
        using var loaded = new ManualResetEventSlim();
        await using var server = ConnectedServer.StartLoading(() =>
        {
            loaded.Wait();
            return new WordCountClassifier();
        });

        var failure = await ConnectedServer.FailureOf(() => server.ClassifyAsync("province"));
        loaded.Set();

        Assert.Equal(StatusCode.Unavailable, failure.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(1), RpcDetails.Single<RetryInfo>(failure).RetryDelay.ToTimeSpan());
    }

    [Fact]
    public async Task Classify_HugeUnknownNames_StillFitInTheErrorsHeaders()
    {
        await using var server = await ConnectedServer.StartAsync();
        var options = new ClassifyOptions();
        for (var i = 0; i < 1000; i++)
            options.ChooseAmong.Add(new string('đ', 1000) + i, new LabelSubset { Labels = { "x" } });
        options.ChooseAmong.Add("level", new LabelSubset { Labels = { Enumerable.Range(0, 1000).Select(i => new string('ơ', 1000) + i) } });

        var failure = await ConnectedServer.FailureOf(() => server.ClassifyAsync("province", options));

        Assert.Equal(StatusCode.InvalidArgument, failure.StatusCode);
        Assert.Equal(2, RpcDetails.Fields(failure).Count);
        Assert.InRange(failure.Trailers.Sum(trailer => trailer.IsBinary ? trailer.ValueBytes.Length : trailer.Value.Length), 1, 4096);
    }
}
