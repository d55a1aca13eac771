using System.Net;
using System.Net.Sockets;

namespace Classifier.Deployment.Tests.Tools;

/// <summary>
/// Places to listen at that stay free while nobody listens there: connections of this machine to itself come from 127.0.0.1, so no port of another
/// loopback address is taken for one.
/// </summary>
internal static class Addresses
{
    private static int _last = 1;

    /// <summary>An address that no other test has, with a port that is free there.</summary>
    /// <returns>Such as <c>127.0.0.2:34567</c>.</returns>
    public static string Take()
    {
        using var listener = new TcpListener(IPAddress.Parse($"127.0.0.{Interlocked.Increment(ref _last)}"), 0);
        listener.Start();
        return $"{listener.LocalEndpoint}";
    }

    /// <summary>The port of such an address.</summary>
    public static string PortOf(string address) => address[(address.IndexOf(':', StringComparison.Ordinal) + 1)..];
}
