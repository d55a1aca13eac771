using Grpc.AspNetCore.Server;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;

namespace Classifier.Server.Limits;

/// <summary>Reads the limits and hands them to the transports that enforce some of them.</summary>
internal static class LimitsRegistration
{
    public static void AddLimits(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<IValidateOptions<ServerLimits>, ServerLimitsValidation>();
        builder.Services.AddOptions<ServerLimits>()
            .BindConfiguration(ServerLimits.Section, binder => binder.ErrorOnUnknownConfiguration = true)
            .ValidateOnStart();
        builder.Services.AddSingleton(services => services.GetRequiredService<IOptions<ServerLimits>>().Value);

        builder.Services.AddOptions<GrpcServiceOptions>().Configure<ServerLimits>((grpc, limits) =>
            grpc.MaxReceiveMessageSize = limits.MessageBytes);
        // Building the application asks for these before the settings are checked; were the limits asked for here, their faults alone would be told.
        builder.Services.AddOptions<KestrelServerOptions>().Configure<IConfiguration>((kestrel, configuration) =>
        {
            ConnectionLimits.Apply(configuration.GetSection(ServerLimits.Section).Get<ServerLimits>() ?? new ServerLimits(), kestrel.Limits);
            kestrel.AddServerHeader = false;
        });
    }
}
