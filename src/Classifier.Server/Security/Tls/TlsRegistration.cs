using Classifier.Server.Security.Settings;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Https;

namespace Classifier.Server.Security.Tls;

/// <summary>Wires TLS into the endpoints whose URL begins with <c>https</c>.</summary>
internal static class TlsRegistration
{
    public static void AddTls(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<TlsHandshake>();
        builder.Services.AddOptions<KestrelServerOptions>().Configure<IServiceProvider>((kestrel, services) =>
        {
            // These options are asked for before the settings are checked, so the handshake's own must not be touched until there is a connection.
            // Not reloaded on change, as Kestrel's default is: an edited file could make a running server listen where it would have refused to start.
            var loader = kestrel.Configure(builder.Configuration.GetSection("Kestrel"), reloadOnChange: false);
            foreach (var endpoint in builder.Configuration.GetSection(ListeningAddress.Endpoints).GetChildren())
                loader.Endpoint(endpoint.Key, settings =>
                {
                    if (settings.IsHttps)
                        settings.ListenOptions.UseHttps(new TlsHandshakeCallbackOptions { OnConnection = _ => ValueTask.FromResult(services.GetRequiredService<TlsHandshake>().Terms()) });
                });
        });
    }
}
