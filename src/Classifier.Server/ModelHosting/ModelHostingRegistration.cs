using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Classifier.Server.ModelHosting;

/// <summary>Wires the model and its life.</summary>
internal static class ModelHostingRegistration
{
    public static void AddModelHosting(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<ModelOptions>()
            .BindConfiguration(ModelOptions.Section, binder => binder.ErrorOnUnknownConfiguration = true)
            .ValidateOnStart();
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<ModelHost>();
        builder.Services.AddSingleton<ServingState>();
        builder.Services.AddSingleton<IModelLoader, BundleLoader>();
        builder.Services.AddHostedService<ModelStartup>();
    }
}
