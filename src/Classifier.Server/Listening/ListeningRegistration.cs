using Classifier.Server.Telemetry;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Classifier.Server.Listening;

/// <summary>Wires what concerns the server's addresses. The addresses themselves are Kestrel's own settings.</summary>
internal static class ListeningRegistration
{
    public static void AddListening(this WebApplicationBuilder builder)
    {
        builder.Services.TryAddSingleton(Console.Out);
        builder.Services.AddSingleton<Endpoints>();
        // A log for programs has nothing for people in it.
        if (!builder.Configuration.GetValue<bool>(TelemetryOptions.JsonLogsSetting))
            builder.Services.AddHostedService<Announcement>();
        if (builder.Configuration.GetValue<bool>(Demonstration.Setting))
            builder.Services.AddHostedService<Demonstration>();
    }
}
