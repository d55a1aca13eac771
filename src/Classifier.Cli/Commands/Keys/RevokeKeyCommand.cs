using System.CommandLine;

namespace Classifier.Cli.Commands.Keys;

/// <summary><c>classifier keys revoke --file keys.json ID</c></summary>
internal static class RevokeKeyCommand
{
    public static Command Create(Terminal terminal, TimeProvider time)
    {
        var file = KeysCommand.FileOption();
        var id = new Argument<string>("id") { Description = "The id, as list shows it" };
        var command = new Command("revoke", "Revoke a key: from the next call on the server refuses it.") { file, id };
        command.SetAction(async (parsed, cancellation) =>
        {
            var revoked = parsed.GetRequiredValue(id);
            KeyFiles.Change(parsed.GetRequiredValue(file), ring => ring.Find(revoked) is null
                ? throw new CannotRunException("There is no key with this id; see classifier keys list.")
                : ring.Revoke(revoked, time.GetUtcNow()));
            await terminal.Error.WriteLineAsync($"Key {revoked} is revoked.".AsMemory(), cancellation);
            return ExitCodes.Success;
        });
        return command;
    }
}
