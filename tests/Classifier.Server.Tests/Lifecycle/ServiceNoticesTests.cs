using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using System.Text;
using Classifier.TestServer;

namespace Classifier.Server.Tests.Lifecycle;

/// <summary>The built server under something that listens as systemd does.</summary>
public sealed class ServiceNoticesTests
{
    [Fact]
    public async Task Server_UnderSystemd_TellsReadyWatchdogAndStopping()
    {
        var folder = Directory.CreateTempSubdirectory("classifier-notify-");
        var path = Path.Combine(folder.FullName, "notify");
        using var socket = new Socket(AddressFamily.Unix, SocketType.Dgram, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(path));
        var start = new ProcessStartInfo("dotnet",
        [
            BuiltProgram.Server, "--Kestrel:Endpoints:Grpc:Url=http://127.0.0.1:0", "--Kestrel:Endpoints:Web:Url=http://127.0.0.1:0",
            "--Lifecycle:DrainGrace=0:00:00.1",
        ]) { RedirectStandardOutput = true };
        start.Environment["NOTIFY_SOCKET"] = path;
        start.Environment["WATCHDOG_USEC"] = "100000";
        using var process = Process.Start(start)!;
        try
        {
            await UntilAsync(socket, "READY=1");
            await UntilAsync(socket, "WATCHDOG=1");
            using var kill = Process.Start("kill", ["-TERM", process.Id.ToString(CultureInfo.InvariantCulture)]);
            Assert.Contains("EXTEND_TIMEOUT_USEC=35100000", await UntilAsync(socket, "STOPPING=1"), StringComparison.Ordinal);
            await process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(2));
            Assert.Equal(0, process.ExitCode);
        }
        finally
        {
            if (!process.HasExited)
                process.Kill();
            folder.Delete(recursive: true);
        }
    }

    private static async Task<string> UntilAsync(Socket socket, string notice)
    {
        var buffer = new byte[4096];
        using var timeout = new CancellationTokenSource(TimeSpan.FromMinutes(3));
        while (true)
        {
            var length = await socket.ReceiveAsync(buffer, timeout.Token);
            if (Encoding.UTF8.GetString(buffer, 0, length) is var text && text.Contains(notice, StringComparison.Ordinal))
                return text;
        }
    }
}
