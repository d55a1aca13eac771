using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;

namespace Classifier.Server.Listening;

/// <summary>Runs the server as a process.</summary>
internal static class ServerRun
{
    private const int BadSettingsExitCode = 2;

    /// <summary>
    /// Runs until the server is told to stop. Settings it cannot start with are explained on standard error, all at once,
    /// without a stack trace. Exit codes: 0 stopped, 1 no model, 2 such settings.
    /// </summary>
    public static async Task<int> ToExitCodeAsync(Func<Task> run)
    {
        try
        {
            await run();
            return Environment.ExitCode;
        }
        catch (OperationCanceledException)
        {
            // Told to stop before it had started.
            return Environment.ExitCode;
        }
        catch (OptionsValidationException invalid)
        {
            return Refuse(invalid.Failures);
        }
        catch (AggregateException several) when (several.InnerExceptions.All(fault => fault is OptionsValidationException))
        {
            return Refuse(several.InnerExceptions.Cast<OptionsValidationException>().SelectMany(invalid => invalid.Failures));
        }
        catch (InvalidOperationException unreadable) when (unreadable.TargetSite?.DeclaringType == typeof(ConfigurationBinder))
        {
            return Refuse([Innermost(unreadable)]);
        }
        catch (IOException fault) when (fault.InnerException is AddressInUseException)
        {
            return Refuse([$"{fault.Message} Choose another with --Kestrel:Endpoints:Grpc:Url or --Kestrel:Endpoints:Web:Url."]);
        }
    }

    /// <summary>What is wrong with one setting, however deep it lies; the binder says of what is around it only that it failed.</summary>
    private static string Innermost(InvalidOperationException fault)
    {
        while (fault.InnerException is InvalidOperationException inner)
            fault = inner;
        return fault.InnerException is FormatException reason ? $"{fault.Message} {reason.Message}" : fault.Message;
    }

    private static int Refuse(IEnumerable<string> faults)
    {
        foreach (var fault in faults)
            Console.Error.WriteLine(fault);
        return BadSettingsExitCode;
    }
}
