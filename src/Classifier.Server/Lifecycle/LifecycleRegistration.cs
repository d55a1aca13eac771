using Grpc.AspNetCore.Server;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting.Systemd;
using Microsoft.Extensions.Options;

namespace Classifier.Server.Lifecycle;

/// <summary>Wires stopping, the age of connections, and what systemd is told. Call it after the gRPC API, whose errors lie around it.</summary>
internal static class LifecycleRegistration
{
    public static void AddLifecycle(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<IValidateOptions<LifecycleOptions>, LifecycleOptionsValidation>();
        builder.Services.AddOptions<LifecycleOptions>()
            .BindConfiguration(LifecycleOptions.Section, binder => binder.ErrorOnUnknownConfiguration = true)
            .ValidateOnStart();
        builder.Services.AddSingleton<OpenStreams>();
        builder.Services.AddSingleton<Drain>();
        builder.Services.AddHostedService(services => services.GetRequiredService<Drain>());
        builder.Services.AddOptions<HostOptions>().Configure<IOptions<LifecycleOptions>>((host, lifecycle) =>
            host.ShutdownTimeout = lifecycle.Value.DrainGrace + lifecycle.Value.DrainLimit);
        builder.Services.AddOptions<GrpcServiceOptions>().Configure(grpc => grpc.Interceptors.Add<StreamEnd>());

        builder.Services.TryAddSingleton(Random.Shared);
        builder.Services.AddSingleton<ConnectionAge>();
        builder.Services.AddOptions<KestrelServerOptions>().Configure<ConnectionAge>((kestrel, age) =>
            kestrel.ConfigureEndpointDefaults(endpoint => endpoint.Use(age.Around)));

        builder.Services.AddSingleton<ISystemdNotifier, SystemdNotifier>();
        builder.Services.AddHostedService<ServiceNotices>();
    }
}
