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
            .ValidateOnStart();
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<ModelHost>();
        builder.Services.AddSingleton<ServingState>();
        builder.Services.AddSingleton<IModelLoader, ModelLoader>();
        builder.Services.AddHostedService<ModelStartup>();
    }
}
