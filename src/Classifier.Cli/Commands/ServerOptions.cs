using System.CommandLine;
using Classifier.Cli.Connections;

namespace Classifier.Cli.Commands;

/// <summary>The options that every command which calls a server has.</summary>
internal sealed class ServerOptions
{
    /// <summary>Holds the key where no file is named.</summary>
    public const string KeyVariable = "CLASSIFIER_KEY";

    private readonly Option<string?> _key = new("--key-file")
    {
        Description = $"File whose first line is the API key or token to send. Default: what the environment variable {KeyVariable} holds, if anything",
        HelpName = "file",
    };

    private readonly Option<string?> _authorities = new("--ca")
    {
        Description = "PEM file of the authorities that may have signed the server's certificate. Default: those that the machine trusts",
        HelpName = "file",
    };

    private readonly Option<string?> _certificate = new("--client-certificate") { Description = "PEM file of the certificate to show to the server", HelpName = "file" };

    private readonly Option<string?> _certificateKey = new("--client-key") { Description = "PEM file of its private key", HelpName = "file" };

    /// <param name="command">Gets the options.</param>
    /// <param name="description">What the server is for.</param>
    /// <param name="isRequired">Whether the command needs a server.</param>
    /// <param name="maximum">How many servers it can use.</param>
    public ServerOptions(Command command, string description, bool isRequired = false, int maximum = 1)
    {
        Addresses = new("--server") { Description = description, HelpName = "url", Required = isRequired };
        Addresses.Validators.Add(result =>
        {
            string[] values = [.. result.Tokens.Select(token => token.Value)];
            foreach (var bad in values.Where(value => Parse(value) is null))
                result.AddError($"--server {bad} is not an address such as http://127.0.0.1:5080");
            if (values.Length > maximum)
                result.AddError("--server: this command calls one server");
            if (values.Select(value => Parse(value)?.Scheme).Distinct().Count() > 1)
                result.AddError("--server: the addresses are either all http or all https");
        });
        Option<string?>[] files = [_key, _authorities, _certificate, _certificateKey];
        foreach (var option in new Option[] { Addresses }.Concat(files))
            command.Add(option);
        command.Validators.Add(result =>
        {
            if (files.FirstOrDefault(option => result.GetValue(option) is not null) is { } lone && result.GetValue(Addresses) is null or [])
                result.AddError($"{lone.Name} goes with --server");
            if (result.GetValue(_certificate) is null != result.GetValue(_certificateKey) is null)
                result.AddError("--client-certificate and --client-key go together");
        });
    }

    /// <summary>The servers' addresses.</summary>
    public Option<string[]> Addresses { get; }

    /// <summary>The servers and how to reach them; null when none was named.</summary>
    /// <exception cref="CannotRunException">The key file's first line is empty.</exception>
    public ServerConnection? Read(ParseResult parsed) => parsed.GetValue(Addresses) is not { Length: > 0 } addresses ? null : new ServerConnection(
        [.. addresses.Select(address => Parse(address)!)], Key(parsed.GetValue(_key)), parsed.GetValue(_authorities), parsed.GetValue(_certificate), parsed.GetValue(_certificateKey));

    private static Uri? Parse(string value) =>
        Uri.TryCreate(value, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? address : null;

    private static string? Key(string? file)
    {
        var key = file is null ? Environment.GetEnvironmentVariable(KeyVariable) : File.ReadLines(file).FirstOrDefault() ?? "";
        return key?.Trim() switch
        {
            "" when file is not null => throw new CannotRunException($"{file}: the first line is empty; it should be an API key or a token"),
            null or "" => null,
            var good when good.All(c => c is > ' ' and < '\x7f') => good,
            _ => throw new CannotRunException($"{file ?? KeyVariable}: not an API key or a token"),
        };
    }
}
