using Classifier.TestServer;
using Classifier.TestServer.ForeignPrograms;

namespace Classifier.EndToEnd.Tests.ForeignClients;

public sealed class PythonClientTests(PythonStubs stubs) : IClassFixture<PythonStubs>
{
    private readonly PythonClient _python = new(stubs);

    [PythonTheory]
    [InlineData("unary")]
    [InlineData("spans")]
    [InlineData("evidence")]
    [InlineData("batch")]
    [InlineData("stream")]
    [InlineData("stream_errors_inline")]
    [InlineData("stream_ping_pong")]
    [InlineData("stream_empty")]
    [InlineData("gzip")]
    [InlineData("violations")]
    [InlineData("unknown_model")]
    [InlineData("unknown_method")]
    [InlineData("oversized")]
    [InlineData("message_limit")]
    [InlineData("deadline_past")]
    [InlineData("invalid_utf8")]
    [InlineData("malformed")]
    [InlineData("model_info")]
    [InlineData("health")]
    [InlineData("reflection")]
    public async Task Check_AgainstRunningServer_Holds(string check)
    {
        await using var server = await RunningServer.StartAsync(new WordCountClassifier());

        await _python.CheckAsync(check, server.Grpc);
    }

    [PythonTheory]
    [InlineData("deadline")]
    [InlineData("cancel_unary")]
    [InlineData("cancel_stream")]
    public async Task Check_CallThatIsGivenUp_StopsTheWork(string check)
    {
        var begun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var stopped = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var classifier = new WordCountClassifier
        {
            Before = (document, cancellation) =>
            {
                if (document.Body != "wait")
                    return;
                begun.TrySetResult();
                // Only cancellation ends this work before the test gives up.
                if (cancellation.WaitHandle.WaitOne(TimeSpan.FromMinutes(2)))
                    stopped.TrySetResult();
            },
        };
        await using var server = await RunningServer.StartAsync(classifier);

        await _python.CheckAsync(check, server.Grpc, begun.Task);

        await stopped.Task.WaitAsync(TimeSpan.FromMinutes(1));
        Assert.DoesNotContain(server.Log.Entries, entry => entry.StartsWith("Error", StringComparison.Ordinal));
    }
}
