namespace Grpc.Standins.Tests.Packages;

/// <summary>A project file made for one test, inside the repository so that the repository's build files apply.</summary>
internal sealed class NewProject : IDisposable
{
    private readonly DirectoryInfo folder;

    public NewProject(string root, string sdk, string grpcReference)
    {
        string name = Guid.NewGuid().ToString("N");
        folder = Directory.CreateDirectory(Path.Combine(root, "artifacts", "obj", "Grpc.Standins.Tests", "evaluated", name));
        File = Path.Combine(folder.FullName, "Evaluated.csproj");
        System.IO.File.WriteAllText(
            File, $"""<Project Sdk="{sdk}"><ItemGroup><GrpcReference Include="{grpcReference}" /></ItemGroup></Project>""");
    }

    public string File { get; }

    public void Dispose() => folder.Delete(recursive: true);
}
