namespace Classifier.SharedData.Tests.Acceptance;

/// <summary>A real document as it was copied from a portal, and the labels it must get.</summary>
/// <param name="Name">Name of its file.</param>
/// <param name="Level">Its level.</param>
/// <param name="NextLevel">The level that must follow as the first alternative; null when any may.</param>
/// <param name="Topic">Its topic.</param>
internal sealed record Seed(string Name, string Level, string? NextLevel, string Topic)
{
    private const string Folder = "seeds";
    private const string Nothing = "-";

    /// <summary>Where its file is.</summary>
    public string Path => SharedData.PathOf(Folder, Name);

    /// <summary>The file as it is.</summary>
    public string Text => File.ReadAllText(Path);

    /// <summary>All of them, from <c>labels.tsv</c>.</summary>
    public static IReadOnlyList<Seed> ReadAll()
    {
        var lines = File.ReadAllLines(SharedData.PathOf(Folder, "labels.tsv")).Select(line => line.Split('\t')).ToArray();
        return [.. lines.Skip(1).Select(cells => Read(lines[0].Zip(cells).ToDictionary(cell => cell.First, cell => cell.Second)))];
    }

    private static Seed Read(Dictionary<string, string> row) =>
        new(row["file"], row["level"], row["level_also"] == Nothing ? null : row["level_also"], row["topic"]);
}
