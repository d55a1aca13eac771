namespace Classifier.Deployment.Tests.Tools;

/// <summary>A test with programs from Debian; in CI (<c>CI=true</c>) it always runs.</summary>
internal sealed class ToolFactAttribute : FactAttribute
{
    private static readonly string[] Folders = ["/usr/bin", "/usr/sbin"];

    /// <param name="package">What to install when they miss.</param>
    /// <param name="programs">Their names.</param>
    public ToolFactAttribute(string package, params string[] programs)
    {
        if (Environment.GetEnvironmentVariable("CI") != "true" && !programs.All(p => Folders.Any(f => File.Exists(Path.Combine(f, p)))))
            Skip = $"Needs {string.Join(", ", programs)}: apt-get install {package}";
    }
}
