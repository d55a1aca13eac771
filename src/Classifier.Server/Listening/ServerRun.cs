using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;

namespace Classifier.Server.Listening;

/// <summary>Runs the server as a process.</summary>
internal static class ServerRun
{
    private const int BadSettingsExitCode = 2;

    /// <summary>Prints every fault of the settings and returns the exit code for them, or null when there is none.</summary>
    public static int? RefuseBadSettings(this IServiceProvider services, TextWriter errors)
    {
        try
        {
            services.GetRequiredService<IStartupValidator>().Validate();
            return null;
        }
        catch (Exception fault) when (fault is OptionsValidationException or AggregateException or InvalidOperationException)
        {
            foreach (var message in Messages(fault))
                errors.WriteLine(message);
            return BadSettingsExitCode;
        }
    }

    /// <summary>Serves until told to stop. Exit codes: 0 stopped, 1 no model, 2 settings the server cannot start with.</summary>
    public static async Task<int> RunToExitCodeAsync(this WebApplication app)
    {
        try
        {
            await app.RunAsync();
            return Environment.ExitCode;
        }
        catch (IOException fault) when (fault.InnerException is AddressInUseException)
        {
            await Console.Error.WriteLineAsync($"{fault.Message} Choose another with --Kestrel:Endpoints:Grpc:Url or --Kestrel:Endpoints:Web:Url.");
            return BadSettingsExitCode;
        }
    }

    private static IEnumerable<string> Messages(Exception fault) => fault switch
    {
        OptionsValidationException invalid => invalid.Failures,
        AggregateException several => several.InnerExceptions.SelectMany(Messages),
        _ => [fault.Message],
    };
}
