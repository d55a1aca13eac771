using Classifier.Contracts.V1;
using Google.Protobuf;
using Google.Protobuf.Reflection;
using ServiceDescriptor = Google.Protobuf.Reflection.ServiceDescriptor;

namespace Classifier.Server.Web.OpenApi;

/// <summary>The proto files with their comments, which generated code leaves out; the contract's assembly carries them as the compiler read them.</summary>
internal static class DescribedApi
{
    private const string Resource = "api.pb";

    private static readonly Dictionary<string, FileDescriptor> Files = Read();

    /// <summary>The same message, with comments.</summary>
    public static MessageDescriptor Of(MessageDescriptor message) => Files[message.File.Name].FindTypeByName<MessageDescriptor>(message.Name);

    /// <summary>The same method, with comments.</summary>
    public static MethodDescriptor Of(MethodDescriptor method) =>
        Files[method.File.Name].FindTypeByName<ServiceDescriptor>(method.Service.Name).FindMethodByName(method.Name);

    /// <summary>What is said of a declaration, as one line per paragraph.</summary>
    public static string CommentOn(IDescriptor declared, DescriptorDeclaration? declaration) =>
        string.Join('\n', (declaration?.LeadingComments ?? "").Trim().Split('\n').Select(line => line.Trim()))
        is { Length: > 0 } comment
            ? string.Join("\n\n", comment.Split("\n\n").Select(paragraph => paragraph.Replace('\n', ' ')))
            : declared.Name;

    private static Dictionary<string, FileDescriptor> Read()
    {
        using var stream = typeof(DocumentClassifierReflection).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The contract's assembly has no {Resource}.");
        var set = FileDescriptorSet.Parser.ParseFrom(stream);
        return FileDescriptor.BuildFromByteStrings(set.File.Select(file => file.ToByteString())).ToDictionary(file => file.Name);
    }
}
