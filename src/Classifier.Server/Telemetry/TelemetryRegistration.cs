using Classifier.Keys;
using Classifier.Server.Security;
using Microsoft.Extensions.Options;

namespace Classifier.Server.Telemetry;

/// <summary>Wires metrics, traces and the form of the log.</summary>
internal static class TelemetryRegistration
{
    public static void AddTelemetry(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<IValidateOptions<TelemetryOptions>, TelemetryOptionsValidation>();
        builder.Services.AddOptions<TelemetryOptions>()
            .BindConfiguration(TelemetryOptions.Section, binder => binder.ErrorOnUnknownConfiguration = true)
            .ValidateOnStart();
        builder.Services.AddSingleton<LabelDrift>();
        builder.Services.AddSingleton<ServerMetrics>();
        builder.Services.AddSingleton<DocumentTelemetry>();
        builder.Services.AddSingleton<CallTelemetry>();
        builder.Services.AddSingleton<TelemetryPipeline>();
        builder.Services.AddHostedService(services => services.GetRequiredService<TelemetryPipeline>());
        if (builder.Configuration.GetValue<bool>(TelemetryOptions.JsonLogsSetting))
            builder.Logging.AddJsonConsole(json => (json.IncludeScopes, json.UseUtcTimestamp, json.TimestampFormat) = (true, true, "O"));
    }

    /// <summary>Comes before whatever is to be counted.</summary>
    public static void MapTelemetry(this WebApplication app)
    {
        var calls = app.Services.GetRequiredService<CallTelemetry>();
        app.Use(next => context => calls.InvokeAsync(context, next));
        if (app.Services.GetRequiredService<IOptions<TelemetryOptions>>().Value.Prometheus)
            app.MapGet("/metrics", (TelemetryPipeline pipeline) => TypedResults.Text(pipeline.Scrape(), PrometheusText.MediaType))
                .RequireRight(Rights.Metrics);
    }
}
