using System.Text.RegularExpressions;
using Classifier.Architecture.Tests.Repositories;

namespace Classifier.Architecture.Tests.Names;

/// <summary>Test methods are named Method_Condition_Outcome.</summary>
internal static partial class TestMethodNames
{
    public static IEnumerable<string> Broken(Repository repository) => repository.Sources
        .Where(file => file.IsUnder("tests"))
        .SelectMany(file => Of(file), (file, name) => (file, name))
        .Where(found => !ThreeParts().IsMatch(found.name))
        .Select(found => $"{found.file.Path}: {found.name} is not of the shape Method_Condition_Outcome; rename it.");

    /// <summary>The names of the methods with a test attribute.</summary>
    public static IEnumerable<string> Of(RepositoryFile file) =>
        TestMethod().Matches(SourceCode.WithoutText(file.Content)).Select(match => match.Groups["name"].Value);

    [GeneratedRegex(@"\[(?:\w+\s*,\s*)?(?:\w*Fact|\w*Theory)\b.*?\]\s*public\s[^({;=]*?\b(?<name>\w+)\s*(?:<[^>]*>)?\(", RegexOptions.Singleline)]
    private static partial Regex TestMethod();

    [GeneratedRegex("^[A-Za-z0-9]+(?:_[A-Za-z0-9]+){2,}$")]
    private static partial Regex ThreeParts();
}
