using Classifier.Server.ModelHosting.Following;
using Classifier.Server.ModelHosting.Metering;
using Classifier.Server.ModelHosting.Trials;
using Classifier.Server.ModelHosting.Versions;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Classifier.Server.ModelHosting;

/// <summary>Wires the model and its life.</summary>
internal static class ModelHostingRegistration
{
    public static void AddModelHosting(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<IValidateOptions<ModelOptions>, ModelOptionsValidation>();
        builder.Services.AddOptions<ModelOptions>()
            .BindConfiguration(ModelOptions.Section, binder => binder.ErrorOnUnknownConfiguration = true)
            .Validate(
                options => options.AliasPollInterval >= ModelOptions.ShortestPoll && options.AliasPollInterval <= ModelOptions.LongestPoll,
                $"Model:AliasPollInterval must be from {ModelOptions.ShortestPoll} to {ModelOptions.LongestPoll} (d.hh:mm:ss).")
            .ValidateOnStart();
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<ModelHost>();
        builder.Services.AddSingleton<ServingState>();
        builder.Services.AddSingleton<IModelLoader, ModelLoader>();
        builder.Services.AddSingleton<ModelFollower>();
        builder.Services.AddSingleton<VersionLoads>();
        builder.Services.AddSingleton<ExplicitVersions>();
        builder.Services.AddSingleton<ModelMetrics>();
        builder.AddRegistrySettings();
        builder.AddTrials();
        builder.Services.AddHostedService<ModelStartup>();
    }

    private static void AddRegistrySettings(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<IValidateOptions<RegistryOptions>, RegistryOptionsValidation>();
        builder.Services.AddOptions<RegistryOptions>()
            .BindConfiguration(RegistryOptions.Section, binder => binder.ErrorOnUnknownConfiguration = true)
            .ValidateOnStart();
    }
}
