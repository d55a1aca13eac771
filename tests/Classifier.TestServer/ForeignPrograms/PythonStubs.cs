namespace Classifier.TestServer.ForeignPrograms;

/// <summary>Python stubs of our protos, made into a temporary folder, and the scripts that use them.</summary>
public sealed class PythonStubs : IDisposable
{
    /// <summary>Debian's own Python, as a program to start; one first in the path may lack its packages.</summary>
    public static readonly string Interpreter = File.Exists("/usr/bin/python3") ? "/usr/bin/python3" : "python3";

    private static readonly string Launcher = Path.Combine(Repository.TestProject("Classifier.TestServer"), "Python", "with_stubs.py");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("classifier-stubs-");

    private readonly Lazy<Task> _generated;

    /// <summary>Makes the folder; the stubs are made when the first script runs.</summary>
    public PythonStubs() => _generated = new Lazy<Task>(GenerateAsync);

    /// <summary>Why tests with Python are to be skipped; null when they are to run. In CI (<c>CI=true</c>) they always run.</summary>
    public static string? SkipReason { get; } =
        Environment.GetEnvironmentVariable("CI") == "true" || ForeignProcess.Succeeds(Interpreter, "-c", "import grpc, grpc_tools")
            ? null
            : "Needs Python with grpcio and grpc_tools: apt-get install python3-grpcio python3-grpc-tools";

    /// <summary>Runs a script that imports the stubs as if they were installed.</summary>
    /// <param name="script">Its path.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="signal">When this completes, the script gets an empty line on its standard input; null for never.</param>
    /// <exception cref="InvalidOperationException">The stubs could not be made; the message is what the generator wrote.</exception>
    public async Task<ProcessRun> RunAsync(string script, IEnumerable<string> arguments, Task? signal = null)
    {
        await _generated.Value;
        return await ForeignProcess.RunAsync(Interpreter, ["-B", Launcher, _folder.FullName, script, .. arguments], signal);
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Delete(recursive: true);

    private async Task GenerateAsync()
    {
        var protos = Directory.EnumerateFiles(Repository.Protos, "*.proto", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Repository.Protos, file));
        var run = await ForeignProcess.RunAsync(Interpreter,
        [
            "-m", "grpc_tools.protoc", $"-I{Repository.Protos}",
            $"--python_out={_folder.FullName}", $"--grpc_python_out={_folder.FullName}", .. protos,
        ]);
        if (!run.Succeeded)
            throw new InvalidOperationException(run.Written);
    }
}
