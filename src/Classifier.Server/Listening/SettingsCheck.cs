using Microsoft.Extensions.Options;

namespace Classifier.Server.Listening;

/// <summary>Checks the settings of all sections together, before anything else asks for one of them and stops at its faults alone.</summary>
internal static class SettingsCheck
{
    /// <exception cref="OptionsValidationException">One section has faults.</exception>
    /// <exception cref="AggregateException">Several have; there is an <see cref="OptionsValidationException"/> for each.</exception>
    public static void CheckSettings(this WebApplication app) => app.Services.GetRequiredService<IStartupValidator>().Validate();
}
