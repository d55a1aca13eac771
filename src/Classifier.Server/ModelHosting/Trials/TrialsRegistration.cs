using Microsoft.Extensions.Options;

namespace Classifier.Server.ModelHosting.Trials;

/// <summary>Wires canary and shadow.</summary>
internal static class TrialsRegistration
{
    public static void AddTrials(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<IValidateOptions<ChallengerOptions>, ChallengerOptionsValidation>();
        builder.Services.AddOptions<ChallengerOptions>()
            .BindConfiguration(ChallengerOptions.Section, binder => binder.ErrorOnUnknownConfiguration = true)
            .ValidateOnStart();
        builder.Services.AddSingleton<Canary>();
        builder.Services.AddSingleton<ShadowQueue>();
        builder.Services.AddHostedService<ShadowScoring>();
    }
}
