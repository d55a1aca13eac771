using Classifier.Modeling.Predictions;
using Classifier.Server.Listening;
using Classifier.Server.ModelHosting;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Classifier.TestServer;

/// <summary>The server as <c>Program.cs</c> builds it, on 127.0.0.1 with ports the system chose; only the model is the test's.</summary>
public sealed class RunningServer : WebApplicationFactory<Program>
{
    private readonly Func<IDocumentClassifier>? _load;
    private readonly TimeProvider? _time;
    private readonly IReadOnlyDictionary<string, string?> _settings;

    private RunningServer(Func<IDocumentClassifier>? load, IReadOnlyDictionary<string, string?>? settings, TimeProvider? time = null)
    {
        (_load, _time) = (load, time);
        _settings = settings ?? new Dictionary<string, string?>();
        UseKestrel();
        try
        {
            StartServer();
        }
        catch (ObjectDisposedException)
        {
            throw Stopped();
        }
    }

    /// <summary>Everything the server logged, rendered.</summary>
    public RecordedLog Log { get; } = new();

    /// <summary>Where gRPC is spoken.</summary>
    public Uri Grpc => Services.GetRequiredService<Endpoints>().Find(Endpoints.Grpc)!;

    /// <summary>Where HTTP/1.1 is spoken.</summary>
    public Uri Web => Services.GetRequiredService<Endpoints>().Find(Endpoints.Web)!;

    /// <summary>Starts a server and waits until it serves the model.</summary>
    public static async Task<RunningServer> StartAsync(
        IDocumentClassifier classifier, IReadOnlyDictionary<string, string?>? settings = null, TimeProvider? time = null) =>
        await ReadyAsync(new RunningServer(() => classifier, settings, time));

    /// <summary>Starts a server with the model that its settings name, and waits until it serves it.</summary>
    /// <exception cref="InvalidOperationException">It cannot be served; the message is what the server logged.</exception>
    public static async Task<RunningServer> StartWithModelOfAsync(IReadOnlyDictionary<string, string?> settings) =>
        await ReadyAsync(new RunningServer(null, settings));

    /// <summary>Starts a server whose model is loaded by the given function, which may block or fail.</summary>
    public static RunningServer StartLoading(
        Func<IDocumentClassifier> load, IReadOnlyDictionary<string, string?>? settings = null) => new(load, settings);

    /// <inheritdoc/>
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.ConfigureAppConfiguration(configuration => configuration
            .AddInMemoryCollection(new Dictionary<string, string?>
            {
                ["Kestrel:Endpoints:Grpc:Url"] = "http://127.0.0.1:0",
                ["Kestrel:Endpoints:Web:Url"] = "http://127.0.0.1:0",
                ["Lifecycle:DrainGrace"] = "0:00:00",
            })
            .AddInMemoryCollection(_settings));
        builder.ConfigureLogging(logging => logging.ClearProviders().AddProvider(Log).SetMinimumLevel(LogLevel.Trace));
        builder.ConfigureServices(services =>
        {
            services.Replace(ServiceDescriptor.Singleton(TextWriter.Null));
            if (_time is not null)
                services.Replace(ServiceDescriptor.Singleton(_time));
            if (_load is not null)
                services.Replace(ServiceDescriptor.Singleton<IModelLoader>(new Loader(_load)));
        });
    }

    private static async Task<RunningServer> ReadyAsync(RunningServer server)
    {
        try
        {
            var state = server.Services.GetRequiredService<ServingState>();
            var stopping = server.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping;
            for (var reading = state.Current; !reading.IsReady; reading = state.Current)
                await reading.Superseded.WaitAsync(stopping);
        }
        catch (Exception fault) when (fault is OperationCanceledException or ObjectDisposedException)
        {
            throw server.Stopped();
        }
        return server;
    }

    /// <summary>A server without a model stops by itself; its services may be gone before anybody asked for them.</summary>
    private InvalidOperationException Stopped() => new(string.Join('\n', Log.Entries));

    private sealed class Loader(Func<IDocumentClassifier> load) : IModelLoader
    {
        public IDocumentClassifier Load() => load();
    }
}
