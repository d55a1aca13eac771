using Classifier.Client;
using Classifier.Keys;
using Grpc.Core;

namespace Classifier.Cli.Connections;

/// <summary>Says why a server did not do what was asked, and what would help.</summary>
internal static class ServerFault
{
    /// <param name="server">Its address.</param>
    /// <param name="fault">What it answered.</param>
    /// <param name="right">The right that the call needs.</param>
    public static CannotRunException Of(Uri server, RpcException fault, string right) => new(
        string.Join(Environment.NewLine, [$"{server}: {fault.StatusCode}: {Told(fault)}", .. Advice(fault.StatusCode, right)]), fault);

    private static string Told(RpcException fault)
    {
        var reasons = RpcFailure.RefusalsOf(RpcFailure.StatusOf(fault)).Select(reason => $"{Environment.NewLine}  {reason.Description}");
        var told = string.Concat(reasons);
        return told.Length > 0 ? $"refused{told}" : fault.Status.Detail;
    }

    private static IEnumerable<string> Advice(StatusCode code, string right) => code switch
    {
        StatusCode.Unauthenticated => ["  Give an API key or token with --key-file or in CLASSIFIER_KEY, or a certificate with --client-certificate and --client-key."],
        StatusCode.PermissionDenied => [$"  Use a key with the right {right}: classifier keys create --file FILE --name NAME --rights {right}, for the server's Security:Keys."],
        StatusCode.Unimplemented when right == Rights.Admin => ["  The server does not offer this service; its setting Registry:Service=true turns it on."],
        _ => [],
    };
}
