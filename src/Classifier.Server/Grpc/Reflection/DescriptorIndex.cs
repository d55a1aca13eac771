using Google.Protobuf.Reflection;
using ServiceDescriptor = Google.Protobuf.Reflection.ServiceDescriptor;

namespace Classifier.Server.Grpc.Reflection;

/// <summary>Finds proto files by name and by what they declare.</summary>
internal sealed class DescriptorIndex
{
    private readonly Dictionary<string, FileDescriptor> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FileDescriptor> _bySymbol = new(StringComparer.Ordinal);

    /// <summary>Indexes the files of some services and all that they import.</summary>
    public DescriptorIndex(IEnumerable<ServiceDescriptor> services)
    {
        Services = [.. services.Select(service => service.FullName).Order(StringComparer.Ordinal)];
        foreach (var file in services.Select(service => service.File))
            Add(file);
    }

    /// <summary>Full names of the services, sorted.</summary>
    public IReadOnlyList<string> Services { get; }

    /// <summary>The file of this name, such as <c>classifier/v1/document.proto</c>, or null.</summary>
    public FileDescriptor? FindFile(string name) => _byName.GetValueOrDefault(name);

    /// <summary>The file that declares a full name, or null.</summary>
    public FileDescriptor? FindSymbol(string fullName) => _bySymbol.GetValueOrDefault(fullName);

    /// <summary>True when the full name is a message's.</summary>
    public bool HasMessage(string fullName) =>
        FindSymbol(fullName)?.FindTypeByName<MessageDescriptor>(fullName[(FindSymbol(fullName)!.Package.Length + 1)..]) is not null;

    private void Add(FileDescriptor file)
    {
        if (!_byName.TryAdd(file.Name, file))
            return;
        foreach (var import in file.Dependencies)
            Add(import);
        foreach (var symbol in DeclaredNames.In(file))
            _bySymbol.TryAdd(symbol, file);
    }
}
