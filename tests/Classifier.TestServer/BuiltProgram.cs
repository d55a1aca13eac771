namespace Classifier.TestServer;

/// <summary>The programs as the build leaves them, each in its own output folder with its own dependencies.</summary>
public static class BuiltProgram
{
    /// <summary>The server.</summary>
    public static string Server { get; } = PathOf("Classifier.Server", "Classifier.Server.dll");

    /// <summary>The command line; there only for tests whose project refers to it.</summary>
    public static string CommandLine { get; } = PathOf("Classifier.Cli", "classifier.dll");

    /// <summary>The trainer; there only for tests whose project refers to it.</summary>
    public static string Trainer { get; } = PathOf("Classifier.Training", "classifier-train.dll");

    /// <summary>In the same configuration as the tests: <c>artifacts/bin/(project)/(configuration)/(assembly)</c>.</summary>
    private static string PathOf(string project, string assembly)
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory);
        return Path.Combine(configuration.Parent!.Parent!.FullName, project, configuration.Name, assembly);
    }
}
