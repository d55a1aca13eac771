using System.CommandLine;

namespace Classifier.Cli.Commands.Keys;

/// <summary><c>classifier keys</c>: the API keys of a server, in the file that its setting <c>Security:Keys</c> names.</summary>
internal static class KeysCommand
{
    public static Command Create(Terminal terminal, TimeProvider time) =>
        new("keys", "Make, list and revoke API keys of a server. It reads the file again by itself when it changed.")
        {
            CreateKeyCommand.Create(terminal, time),
            ListKeysCommand.Create(terminal, time),
            RevokeKeyCommand.Create(terminal, time),
        };

    /// <summary>Which file.</summary>
    public static Option<string> FileOption() => new("--file") { Description = "The server's key file", HelpName = "file", Required = true };
}
