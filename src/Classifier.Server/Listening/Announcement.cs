namespace Classifier.Server.Listening;

/// <summary>Tells whoever started the server where it listens and how to try it.</summary>
internal sealed class Announcement(Endpoints endpoints, TextWriter console) : IHostedLifecycleService
{
    private const string Sample = "Ủy ban nhân dân tỉnh họp phiên thường kỳ, bàn nhiệm vụ phát triển kinh tế quý II";

    public Task StartedAsync(CancellationToken cancellationToken) => console.WriteLineAsync(Text());

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private string Text() => string.Join(Environment.NewLine, Lines());

    private IEnumerable<string> Lines()
    {
        if (endpoints.Find(Endpoints.Grpc) is { } grpc)
        {
            yield return $"""
                gRPC  {grpc}
                      echo '{Sample}' | dotnet run --project src/Classifier.Cli -- classify - --server {grpc}
                """;
        }

        if (endpoints.Find(Endpoints.Web) is { } web)
        {
            yield return $$$"""
                HTTP  {{{web}}}
                      curl -s {{{web}}}v1/documents:classify -H 'Content-Type: application/json' -d '{"document": {"body": "{{{Sample}}}"}}'
                """;
        }
    }
}
