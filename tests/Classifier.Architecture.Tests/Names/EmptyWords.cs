using System.Text.RegularExpressions;
using Classifier.Architecture.Tests.Repositories;

namespace Classifier.Architecture.Tests.Names;

/// <summary>Words that say nothing about what a file or type is for.</summary>
internal static partial class EmptyWords
{
    // The name of an assembly that is not ours to choose.
    private const string Excepted = "Grpc.Net.Common";

    private static readonly HashSet<string> Words =
        ["Util", "Utils", "Utility", "Utilities", "Helper", "Helpers", "Common", "Manager", "Managers"];

    public static IEnumerable<string> Broken(Repository repository)
    {
        var paths = repository.Sources.Concat(repository.Projects)
            .Where(file => IsEmpty(file.Path.Replace(Excepted, "", StringComparison.Ordinal)))
            .Select(file => $"{file.Path}: a folder or file is named after no idea; name it for what it holds.");
        var types = repository.Sources
            .SelectMany(file => TypeDeclaration.In(file), (file, type) => (file, type))
            .Where(found => IsEmpty(found.type.Name))
            .Select(found => $"{found.file.Path}: the type {found.type.Name} is named after no idea; name it for what it does.");
        return paths.Concat(types);
    }

    private static bool IsEmpty(string name) => PascalWord().Matches(name).Any(word => Words.Contains(word.Value));

    [GeneratedRegex("[A-Z][a-z0-9]*")]
    private static partial Regex PascalWord();
}
