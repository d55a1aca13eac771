using Classifier.Architecture.Tests.Repositories;

namespace Classifier.Architecture.Tests.Documentation;

/// <summary>Public types of ours carry a doc comment; of a partial type, one part does.</summary>
internal static class PublicTypeComments
{
    // They stand in for assemblies of gRPC and carry its documentation.
    private static readonly string[] Standins = ["src/Grpc.Core.Api", "src/Grpc.Net.Common"];

    public static IEnumerable<string> Broken(Repository repository) => repository.Sources
        .Where(file => file.IsUnder("src") && !file.IsUnder(Standins))
        .SelectMany(file => TypeDeclaration.In(file), (file, type) => (file, type))
        .Where(found => found.type.IsPublic)
        .GroupBy(found => (Project: found.file.Path.Split('/')[1], found.type.Name))
        .Where(parts => !parts.Any(found => found.type.IsDocumented))
        .Select(parts => $"{parts.First().file.Path}: the public type {parts.Key.Name} has no doc comment; write one, or make the type internal.");
}
