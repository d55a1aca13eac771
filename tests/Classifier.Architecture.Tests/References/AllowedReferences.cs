using Classifier.Architecture.Tests.Repositories;

namespace Classifier.Architecture.Tests.References;

/// <summary>Which project may refer to which. Projects under tests/ are free.</summary>
internal static class AllowedReferences
{
    private static readonly Dictionary<string, string[]> Table = new()
    {
        ["Classifier.Contracts"] = [],
        ["Classifier.Text"] = [],
        ["Classifier.MLNet"] = [],
        ["Classifier.Keys"] = [],
        ["Classifier.Modeling"] = ["Classifier.Text", "Classifier.MLNet"],
        ["Classifier.Formats"] = ["Classifier.Text"],
        ["Classifier.Server"] = ["Classifier.Contracts", "Classifier.Modeling", "Classifier.Keys", "Classifier.Formats", "Classifier.Text"],
        ["Classifier.Client"] = ["Classifier.Contracts"],
        ["Classifier.Jobs"] = [],
        ["Classifier.Cli"] = ["Classifier.Client", "Classifier.Jobs", "Classifier.Keys", "Classifier.Modeling", "Classifier.MLNet", "Classifier.Formats", "Classifier.Text"],
        ["Classifier.Training"] = ["Classifier.Modeling", "Classifier.Text", "Classifier.MLNet"],
        // The stand-ins for gRPC's contract assemblies know nothing of ours.
        ["Grpc.Core.Api"] = [],
        ["Grpc.Net.Common"] = ["Grpc.Core.Api"],
    };

    // Of use on their own, so they bring nothing along.
    private static readonly string[] WithoutPackages = ["Classifier.Text", "Classifier.MLNet", "Classifier.Keys"];

    // What a project may take from outside, where that is settled; the others are free but for the wire.
    private static readonly Dictionary<string, string[]> Packages = new()
    {
        ["Classifier.Formats"] = ["AngleSharp", "DocumentFormat.OpenXml"],
        ["Classifier.Jobs"] = ["RabbitMQ.Client"],
    };

    // Wire types stop here.
    private static readonly string[] MaySeeTheWire = ["Classifier.Contracts", "Classifier.Server", "Classifier.Client", "Classifier.Cli"];

    public static IEnumerable<string> Broken(Repository repository) => repository.Projects
        .Where(file => file.IsUnder("src", "training"))
        .Select(file => new ProjectFile(file))
        .SelectMany(project => Unlisted(project).Concat(WrongProjects(project)).Concat(WrongPackages(project)));

    private static IEnumerable<string> Unlisted(ProjectFile project) => Table.ContainsKey(project.Name)
        ? []
        : [$"{project.Path}: {project.Name} is not in the table of allowed references; add it there and to the architecture notes, or move the project under tests/."];

    private static IEnumerable<string> WrongProjects(ProjectFile project) => project.Projects
        .Where(target => Table.TryGetValue(project.Name, out var allowed) && !allowed.Contains(target))
        .Select(target => $"{project.Path}: {project.Name} may not refer to {target}; remove the reference or move the code to where it is allowed.");

    private static IEnumerable<string> WrongPackages(ProjectFile project) => project.Outside
        .Where(target => WithoutPackages.Contains(project.Name) || (Packages.TryGetValue(project.Name, out var allowed) && !allowed.Contains(target)) || (IsWire(target) && project.Name.StartsWith("Classifier.", StringComparison.Ordinal) && !MaySeeTheWire.Contains(project.Name)))
        .Select(target => $"{project.Path}: {project.Name} may not refer to {target}; write what is needed or move the code to a project that may.");

    private static bool IsWire(string target) =>
        target.StartsWith("Grpc", StringComparison.Ordinal) || target.StartsWith("Google.Protobuf", StringComparison.Ordinal);
}
