using System.Text.RegularExpressions;
using Classifier.Architecture.Tests.Repositories;

namespace Classifier.Architecture.Tests.Solutions;

/// <summary>The solution holds every project, and nothing that is gone.</summary>
internal static partial class SolutionContents
{
    public static IEnumerable<string> Broken(Repository repository)
    {
        var listed = ProjectPath().Matches(repository.Read(Repository.SolutionPath)).Select(match => match.Value.Replace('\\', '/')).ToHashSet();
        var present = repository.Projects.Where(file => file.IsUnder("src", "training", "tests")).Select(file => file.Path).ToHashSet();
        return present.Except(listed)
            .Select(path => $"{path}: not in {Repository.SolutionPath}; run: dotnet sln add {path}")
            .Concat(listed.Except(present)
                .Select(path => $"{path}: in {Repository.SolutionPath}, but there is no such project; run: dotnet sln remove {path}"));
    }

    [GeneratedRegex("""(?<=")[^"]+\.csproj(?=")""")]
    private static partial Regex ProjectPath();
}
