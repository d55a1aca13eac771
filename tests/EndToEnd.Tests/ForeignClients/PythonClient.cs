namespace Classifier.EndToEnd.Tests.ForeignClients;

/// <summary>The checks of <c>Python/checks.py</c>, with stubs made from our protos into a temporary folder.</summary>
public sealed class PythonClient : IAsyncLifetime
{
    /// <summary>Debian's own; a Python first in the path may lack its packages.</summary>
    internal static string Interpreter { get; } = File.Exists("/usr/bin/python3") ? "/usr/bin/python3" : "python3";

    private readonly DirectoryInfo _stubs = Directory.CreateTempSubdirectory("classifier-stubs-");

    /// <summary>Runs one check against a server and shows what it printed when it does not hold.</summary>
    public async Task CheckAsync(string check, Uri server, Task? signal = null)
    {
        var script = Path.Combine(Repository.Tests, "Python", "checks.py");
        var (exitCode, output) = await ForeignProcess.RunAsync(
            Interpreter, ["-B", script, _stubs.FullName, check, server.Authority], signal);
        Assert.True(exitCode == 0, output);
    }

    async Task IAsyncLifetime.InitializeAsync()
    {
        var protos = Directory.EnumerateFiles(Repository.Protos, "*.proto", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Repository.Protos, file));
        var (exitCode, output) = await ForeignProcess.RunAsync(Interpreter,
        [
            "-m", "grpc_tools.protoc", $"-I{Repository.Protos}",
            $"--python_out={_stubs.FullName}", $"--grpc_python_out={_stubs.FullName}", .. protos,
        ]);
        Assert.True(exitCode == 0, output);
    }

    Task IAsyncLifetime.DisposeAsync()
    {
        _stubs.Delete(recursive: true);
        return Task.CompletedTask;
    }
}
