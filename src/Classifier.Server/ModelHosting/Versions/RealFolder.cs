namespace Classifier.Server.ModelHosting.Versions;

/// <summary>Where a version lies once links are followed: a link that is turned makes another folder of the same path.</summary>
internal static class RealFolder
{
    /// <summary>The folder of a version, with the links followed that the model's folder and the version's may be; it need not exist.</summary>
    /// <exception cref="IOException">Links lead in a circle, or cannot be read.</exception>
    public static string Of(string modelFolder, string version) => Follow(Path.Combine(Follow(Path.GetFullPath(modelFolder)), version));

    private static string Follow(string folder) => new DirectoryInfo(folder).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? folder;
}
