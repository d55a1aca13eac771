using Google.Protobuf.Reflection;

namespace Classifier.Server.Grpc.Reflection;

/// <summary>Lists the full name of everything a proto file declares.</summary>
internal static class DeclaredNames
{
    public static IEnumerable<string> In(FileDescriptor file) =>
    [
        .. file.Services.SelectMany(service => service.Methods.Select(method => method.FullName).Prepend(service.FullName)),
        .. file.MessageTypes.SelectMany(In),
        .. file.EnumTypes.SelectMany(In),
    ];

    private static IEnumerable<string> In(MessageDescriptor message) =>
    [
        message.FullName,
        .. message.Fields.InDeclarationOrder().Select(field => field.FullName),
        .. message.Oneofs.Select(oneof => oneof.FullName),
        .. message.NestedTypes.SelectMany(In),
        .. message.EnumTypes.SelectMany(In),
    ];

    /// <summary>An enum's values stand beside it in protobuf's scopes, not inside it.</summary>
    private static IEnumerable<string> In(EnumDescriptor type) =>
        type.Values.Select(value => type.FullName[..^type.Name.Length] + value.Name).Prepend(type.FullName);
}
