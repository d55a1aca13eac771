using System.Text.RegularExpressions;
using Classifier.Architecture.Tests.Repositories;

namespace Classifier.Architecture.Tests.Documentation;

/// <summary>A guide cites tests as `Class.Method`; where a table has the column <c>test</c>, every row must cite one.</summary>
internal static partial class TestsInGuides
{
    /// <summary>The tests that are cited and do not exist.</summary>
    public static IEnumerable<string> Missing(RepositoryFile guide, IEnumerable<RepositoryFile> sources)
    {
        var byClass = sources.ToLookup(source => Path.GetFileNameWithoutExtension(source.Path), source => source.Content);
        return Citation().Matches(guide.Content)
            .Where(cited => !byClass[cited.Groups["class"].Value].Any(source => IsTest(source, cited.Groups["method"].Value)))
            .Select(cited => $"{guide.Path}: there is no test {cited.Groups["class"]}.{cited.Groups["method"]}; correct the guide.");
    }

    /// <summary>The rows of tables with the column <c>test</c> that cite none.</summary>
    public static IEnumerable<string> Untested(RepositoryFile guide)
    {
        var isTested = false;
        var previous = "";
        foreach (var line in guide.Content.Split('\n').Select(line => line.TrimEnd()))
        {
            if (!line.StartsWith('|'))
                isTested = false;
            else if (line.StartsWith("|---", StringComparison.Ordinal))
                isTested = previous.EndsWith("| test |", StringComparison.Ordinal);
            else if (isTested && !Citation().IsMatch(line[..^1].Split('|')[^1]))
                yield return $"{guide.Path}: no test is cited for: {line}";
            previous = line;
        }
    }

    private static bool IsTest(string source, string method) => Regex.IsMatch(source, $@"public (?:async )?(?:Task|void) {method}\(");

    [GeneratedRegex(@"`(?<class>[A-Z]\w*Tests)\.(?<method>\w+)`")]
    private static partial Regex Citation();
}
