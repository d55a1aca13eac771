using System.Xml.Linq;
using Classifier.Architecture.Tests.Repositories;

namespace Classifier.Architecture.Tests.References;

/// <summary>What a project file asks for.</summary>
internal sealed class ProjectFile(RepositoryFile file)
{
    private readonly XElement _root = XElement.Parse(file.Content);

    public string Path => file.Path;

    public string Name => file.Name;

    /// <summary>The names of the projects it refers to.</summary>
    public IEnumerable<string> Projects => Items("ProjectReference").Select(path => System.IO.Path.GetFileNameWithoutExtension(path.Replace('\\', '/')));

    /// <summary>Every other kind of reference it makes, by the name of what is referred to.</summary>
    public IEnumerable<string> Outside =>
        Items("PackageReference").Concat(Items("PackageDownload")).Concat(Items("Reference")).Concat(Items("FrameworkReference"))
            .Concat(Items("GrpcReference").Select(part => $"Grpc ({part})"));

    private IEnumerable<string> Items(string kind) => _root.Descendants()
        .Where(element => element.Name.LocalName == kind)
        .Select(element => (string?)element.Attribute("Include"))
        .OfType<string>()
        .SelectMany(include => include.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
