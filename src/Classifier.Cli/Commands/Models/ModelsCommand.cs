using System.CommandLine;
using Classifier.Cli.Connections;
using Classifier.Client;
using Classifier.Contracts.V1;
using Classifier.Keys;
using Grpc.Core;

namespace Classifier.Cli.Commands.Models;

/// <summary><c>classifier models</c>: what a running server serves, and how to move that.</summary>
internal static class ModelsCommand
{
    private static readonly string[] Formats = ["table", "json"];

    public static Command Create(Terminal terminal) => new(
        "models", "List, load, promote and roll back the models of a running server. It must offer that (Registry:Service=true), and the key needs the right admin.")
    {
        List(terminal), Load(terminal), Promote(terminal), Rollback(terminal),
    };

    private static Command List(Terminal terminal) =>
        Calling(new Command("list", "List versions and aliases, with their state in the server."), terminal, async (client, _, cancellation) =>
            new RegistryAnswer(await client.ListAsync(cancellation)));

    private static Command Load(Terminal terminal)
    {
        var version = Version();
        return Calling(new Command("load", "Load a version, so that callers can name it.") { version }, terminal, async (client, parsed, cancellation) =>
            new RegistryAnswer(await client.LoadAsync(parsed.GetRequiredValue(version), cancellation)));
    }

    private static Command Promote(Terminal terminal)
    {
        var (version, alias, why) = (Version(), Alias(), Why());
        var force = new Option<bool>("--force") { Description = "Take a version that is worse or cannot be compared; needs --why" };
        var command = new Command("promote", "Let an alias stand for a version that can be served and is not worse than the present one.") { version, alias, why, force };
        command.Validators.Add(result =>
        {
            if (result.GetValue(force) && string.IsNullOrWhiteSpace(result.GetValue(why)))
                result.AddError("--force needs a reason: --why TEXT");
        });
        return Calling(command, terminal, async (client, parsed, cancellation) => new RegistryAnswer(await client.PromoteAsync(
            new PromoteRequest
            {
                Version = parsed.GetRequiredValue(version), Alias = parsed.GetRequiredValue(alias), Why = parsed.GetValue(why) ?? "", Force = parsed.GetValue(force),
            },
            cancellation)));
    }

    private static Command Rollback(Terminal terminal)
    {
        var (alias, why) = (Alias(), Why());
        return Calling(new Command("rollback", "Let an alias stand for the version before.") { alias, why }, terminal, async (client, parsed, cancellation) =>
            new RegistryAnswer(await client.RollbackAsync(new RollbackRequest { Alias = parsed.GetRequiredValue(alias), Why = parsed.GetValue(why) ?? "" }, cancellation)));
    }

    private static Command Calling(Command command, Terminal terminal, Func<RegistryClient, ParseResult, CancellationToken, Task<RegistryAnswer>> call)
    {
        var output = new Option<string>("--output") { Description = "table for people, json for programs: one object", DefaultValueFactory = _ => Formats[0] };
        output.AcceptOnlyFromAmong(Formats);
        command.Add(output);
        var server = new ServerOptions(command, "The server's gRPC address, such as http://127.0.0.1:5080", isRequired: true);
        command.SetAction(async (parsed, cancellation) =>
        {
            var connection = server.Read(parsed)!;
            using var client = connection.Open((options, time) => RegistryClient.Connect(options.Addresses[0], options with { Deadline = TimeSpan.FromMinutes(10) }, time));
            try
            {
                var answer = await call(client, parsed, cancellation);
                await answer.WriteAsync(terminal, parsed.GetRequiredValue(output) == "json", cancellation);
                return ExitCodes.Success;
            }
            catch (RpcException fault)
            {
                cancellation.ThrowIfCancellationRequested();
                throw ServerFault.Of(connection.Addresses[0], fault, Rights.Admin);
            }
        });
        return command;
    }

    private static Argument<string> Version() => new("version") { Description = "The version, such as 1.0.0" };

    private static Option<string> Alias() => new("--alias") { Description = "The alias to move", HelpName = "name", DefaultValueFactory = _ => "champion" };

    private static Option<string?> Why() => new("--why") { Description = "The reason, for the registry's history", HelpName = "text" };
}
