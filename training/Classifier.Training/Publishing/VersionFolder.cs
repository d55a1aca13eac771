using Classifier.Modeling.Bundles;

namespace Classifier.Training.Publishing;

/// <summary>Writes the folder of a version, all of it or nothing.</summary>
internal static class VersionFolder
{
    /// <summary>
    /// Lets files be written into a folder beside the version's, loads the bundle from there, and only then gives it the version's name: what
    /// stands under that name is whole and can be served.
    /// </summary>
    /// <param name="directory">The version's folder; absent or empty.</param>
    /// <param name="write">Writes the files into the folder that it is given.</param>
    /// <exception cref="IOException">The folder holds something already, or cannot be written.</exception>
    /// <exception cref="ModelBundleException">The bundle, once written, cannot be loaded.</exception>
    public static void Write(string directory, Action<string> write)
    {
        RequireVacant(directory);
        var whole = Path.TrimEndingDirectorySeparator(Path.GetFullPath(directory));
        var partial = Path.Combine(Path.GetDirectoryName(whole)!, $".{Path.GetFileName(whole)}.partial");
        if (Directory.Exists(partial))
            Directory.Delete(partial, recursive: true);
        Directory.CreateDirectory(partial);
        try
        {
            write(partial);
            ModelBundle.Load(partial);
            if (Directory.Exists(whole))
                Directory.Delete(whole);
            Directory.Move(partial, whole);
        }
        catch
        {
            Directory.Delete(partial, recursive: true);
            throw;
        }
    }

    /// <summary>A version is immutable: another model needs another version.</summary>
    /// <exception cref="IOException">The folder holds something already.</exception>
    public static void RequireVacant(string directory)
    {
        if (File.Exists(directory) || (Directory.Exists(directory) && Directory.EnumerateFileSystemEntries(directory).Any()))
            throw new IOException($"{directory} exists already, and a version never changes: choose another version, or delete it first.");
    }
}
