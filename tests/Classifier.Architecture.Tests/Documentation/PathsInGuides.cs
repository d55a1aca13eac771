using System.Text.RegularExpressions;
using Classifier.Architecture.Tests.Repositories;

namespace Classifier.Architecture.Tests.Documentation;

/// <summary>What a guide links to, and what its commands read, is there. Commands are lines indented by four spaces.</summary>
internal static partial class PathsInGuides
{
    /// <summary>The paths of a guide that lead nowhere.</summary>
    /// <param name="guide">A Markdown file.</param>
    /// <param name="exists">Whether a path from the root is a file or folder.</param>
    public static IEnumerable<string> Broken(RepositoryFile guide, Func<string, bool> exists)
    {
        var folder = Path.GetDirectoryName(guide.Path) ?? "";
        var linked = Link().Matches(guide.Content).Select(m => Join(folder, m.Groups[1].Value));
        var read = CommandLine().Matches(guide.Content).SelectMany(m => Inputs(m.Groups[1].Value));
        return linked.Concat(read).Distinct().Where(path => !exists(path))
            .Select(path => $"{guide.Path}: {path} does not exist; correct the guide.");
    }

    /// <summary>Words that look like paths of the repository, but for the one that a command writes.</summary>
    private static IEnumerable<string> Inputs(string command)
    {
        var words = command.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Where((word, i) => RepositoryPath().IsMatch(word) && (i == 0 || words[i - 1] is not ("--out" or "--to")));
    }

    private static string Join(string folder, string link) =>
        Path.GetRelativePath("/", Path.GetFullPath(Path.Combine("/", folder, link))).Replace('\\', '/');

    [GeneratedRegex(@"\]\((?!\w+:|#)([^)#]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^    (.+)$", RegexOptions.Multiline)]
    private static partial Regex CommandLine();

    [GeneratedRegex(@"^(?:src|training|protos|tests|models|docs|deploy|\.ci)/[\w./-]+$")]
    private static partial Regex RepositoryPath();
}
