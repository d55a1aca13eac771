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
        builder.Services.AddHostedService<ModelStartup>();
    }
}
