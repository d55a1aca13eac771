using System.Net.Http.Json;
using System.Text.Json;
using Classifier.Contracts.V1;
using Classifier.Server.Security.Quotas;
using Google.Rpc;
using Grpc.Core;
using Microsoft.Extensions.Time.Testing;

namespace Classifier.Server.Tests.Security;

public sealed class QuotaTests : IDisposable
{
    private readonly SecretFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Classify_QuotaUsedUp_IsRefusedWithQuotaAndWaitWhileOthersGoOn()
    {
        var (small, other) = (_folder.AddKey(quota: 1), _folder.AddKey());
        await using var server = await StartAsync();
        await server.CallAsync(small.Reveal());

        var failure = await ConnectedServer.FailureOf(() => server.CallAsync(small.Reveal()));

        Assert.Equal(StatusCode.ResourceExhausted, failure.StatusCode);
        var details = Google.Rpc.Status.Parser.ParseFrom(failure.Trailers.GetValueBytes("grpc-status-details-bin")).Details;
        Assert.Equal($"key:{small.Id}", details.Single(detail => detail.Is(QuotaFailure.Descriptor)).Unpack<QuotaFailure>().Violations.Single().Subject);
        var wait = details.Single(detail => detail.Is(RetryInfo.Descriptor)).Unpack<RetryInfo>().RetryDelay.ToTimeSpan();
        Assert.InRange(wait, TimeSpan.FromTicks(1), TimeSpan.FromMinutes(1));
        Assert.NotNull((await server.CallAsync(other.Reveal())).Prediction);
    }

    [Fact]
    public async Task Post_QuotaUsedUp_Is429WithRetryAfter()
    {
        var key = _folder.AddKey(quota: 1);
        await using var server = await StartAsync();
        using var client = new HttpClient { BaseAddress = server.Server.Web };
        client.DefaultRequestHeaders.Authorization = new("Bearer", key.Reveal());
        await server.CallAsync(key.Reveal());

        using var reply = await client.PostAsJsonAsync(new Uri("/v1/documents:classify", UriKind.Relative), new { document = new { body = "một" } });

        Assert.Equal(System.Net.HttpStatusCode.TooManyRequests, reply.StatusCode);
        Assert.InRange(reply.Headers.RetryAfter!.Delta!.Value, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1));
        var problem = await reply.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal($"key:{key.Id}", problem.GetProperty("quotas")[0].GetProperty("subject").GetString());
    }

    [Fact]
    public async Task ClassifyBatch_LargerThanTheQuota_CountsItsDocumentsOneByOne()
    {
        var key = _folder.AddKey(quota: 3);
        await using var server = await StartAsync();
        var request = new ClassifyBatchRequest { Documents = { Enumerable.Repeat(Calls.Request.Document, 5) } };

        var items = (await server.Client.ClassifyBatchAsync(request, Calls.Bearing(key.Reveal()))).Items;

        Assert.Equal(3, items.Count(item => item.Prediction is not null));
        Assert.Equal(2, items.Count(item => item.Error?.Code == (int)StatusCode.ResourceExhausted));
    }

    [Fact]
    public void Take_MinuteUsedUp_FlowsInEvenlyAndNeverBeyondAMinutesWorth()
    {
        var time = new FakeTimeProvider();
        var bucket = new DocumentBucket(60, time);
        for (var i = 0; i < 60; i++)
            Assert.Equal(TimeSpan.Zero, bucket.Take());

        Assert.Equal(TimeSpan.FromSeconds(1), bucket.Take());
        time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(TimeSpan.Zero, bucket.Take());
        Assert.False(bucket.IsFull);
        time.Advance(TimeSpan.FromHours(1));
        Assert.True(bucket.IsFull);
        Assert.Equal(60, Enumerable.Range(0, 100).Count(_ => bucket.Take() == TimeSpan.Zero));
    }

    private Task<ConnectedServer> StartAsync() => ConnectedServer.StartAsync(null, ("Security:Keys", _folder.Keys));
}
