namespace Classifier.Benchmarks;

/// <summary>Files of the repository and of <c>../shared</c> beside it.</summary>
internal static class SharedFiles
{
    /// <summary>The folder of <c>Classifier.sln</c>.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The default model's folder.</summary>
    public static string CommittedModel => Path.Combine(Root, "models", "vn-admin");

    /// <summary>Path of a file in <c>../shared</c>, or in the folder that <c>CLASSIFIER_SHARED</c> names.</summary>
    public static string PathOf(params ReadOnlySpan<string> parts) =>
        Path.Combine([Environment.GetEnvironmentVariable("CLASSIFIER_SHARED") ?? Path.Combine(Root, "..", "shared"), .. parts]);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Classifier.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException($"no Classifier.sln above {AppContext.BaseDirectory}");
    }
}
