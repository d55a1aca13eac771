namespace Classifier.Training.Commands;

/// <summary>A file that a command was told to write.</summary>
internal static class OutputFile
{
    /// <summary>Writes a text over what was there, and makes the folders that are missing.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        File.WriteAllText(path, text);
    }
}
