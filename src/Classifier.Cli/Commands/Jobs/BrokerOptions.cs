using System.CommandLine;
using Classifier.Jobs.Brokers;

namespace Classifier.Cli.Commands.Jobs;

/// <summary>The options of commands that call a broker.</summary>
internal sealed class BrokerOptions
{
    private readonly Option<string[]> _nodes = new("--broker")
    {
        Description = "The RabbitMQ broker, such as amqps://user:password@host:5671/vhost; several times for the nodes of a cluster",
        HelpName = "url",
        Required = true,
    };

    private readonly Option<string?> _password = new("--broker-password-file") { Description = "File whose first line is the password", HelpName = "file" };

    private readonly Option<string?> _authorities = new("--broker-ca")
    {
        Description = "PEM file of the authorities that may have signed the broker's certificate. Default: those that the machine trusts",
        HelpName = "file",
    };

    public BrokerOptions(Command command)
    {
        foreach (var option in new Option[] { _nodes, _password, _authorities })
            command.Add(option);
        _nodes.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => Parse(token.Value) is null))
                result.AddError($"--broker {Shown(token.Value)} is not an address such as amqps://user@host:5671");
        });
    }

    /// <summary>The broker.</summary>
    /// <exception cref="CannotRunException">The password file's first line is empty.</exception>
    public Broker Open(ParseResult parsed, string program, TimeProvider time)
    {
        var password = parsed.GetValue(_password) is not { } file ? null : File.ReadLines(file).FirstOrDefault() is { Length: > 0 } line
            ? line.Trim()
            : throw new CannotRunException($"{file}: the first line is empty; it should be a password");
        return new Broker(
            new BrokerAddress([.. parsed.GetRequiredValue(_nodes).Select(node => Parse(node)!)], password, parsed.GetValue(_authorities)), program, time);
    }

    private static Uri? Parse(string value) => Uri.TryCreate(value, UriKind.Absolute, out var node) && node.Scheme is "amqp" or "amqps" ? node : null;

    // A password does not belong on a screen.
    private static string Shown(string value) => value.Contains('@', StringComparison.Ordinal) ? $"…{value[value.LastIndexOf('@')..]}" : value;
}
