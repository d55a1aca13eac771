using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace Classifier.Server.Tests.Security;

/// <summary>An identity provider's page of public keys, on this machine.</summary>
internal sealed class PublishedKeys : IAsyncDisposable
{
    private readonly WebApplication _app;
    private int _requests;

    private PublishedKeys(string document)
    {
        Document = document;
        // Empty, for the classifier's own settings lie beside the tests too.
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.Run(context =>
        {
            Interlocked.Increment(ref _requests);
            return context.Response.WriteAsync(Document);
        });
    }

    public string Document { get; set; }

    public int Requests => Volatile.Read(ref _requests);

    public Uri Url => new(new Uri(_app.Urls.Single()), "/jwks");

    public static async Task<PublishedKeys> StartAsync(string document)
    {
        var keys = new PublishedKeys(document);
        await keys._app.StartAsync();
        return keys;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
