using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace Grpc.Standins.Tests.Packages;

/// <summary>An official gRPC assembly, read for what it takes from the two contract assemblies.</summary>
internal sealed class OfficialAssembly
{
    private static readonly string[] Contracts = ["Grpc.Core.Api", "Grpc.Net.Common"];

    private OfficialAssembly(Assembly assembly) => Assembly = assembly;

    public Assembly Assembly { get; }

    public static OfficialAssembly Load(string name) => new(Assembly.Load(name));

    /// <summary>Metadata tokens of the types it names of the contract assemblies, with their names.</summary>
    public IReadOnlyList<(int Token, string Name)> ContractTypes() => Read(metadata =>
        metadata.TypeReferences
            .Where(handle => IsContract(metadata, handle))
            .Select(handle => (MetadataTokens.GetToken(handle), NameOf(metadata, handle))));

    /// <summary>Metadata tokens of the methods and fields it uses of those types, with their names.</summary>
    public IReadOnlyList<(int Token, string Name)> ContractMembers() => Read(metadata =>
        from handle in metadata.MemberReferences
        let member = metadata.GetMemberReference(handle)
        let owner = OwnerOf(metadata, member.Parent)
        where !owner.IsNil && IsContract(metadata, owner)
        select (MetadataTokens.GetToken(handle), $"{NameOf(metadata, owner)}.{metadata.GetString(member.Name)}"));

    private List<(int Token, string Name)> Read(Func<MetadataReader, IEnumerable<(int Token, string Name)>> read)
    {
        using var file = new PEReader(File.OpenRead(Assembly.Location));
        return [.. read(file.GetMetadataReader())];
    }

    private static bool IsContract(MetadataReader metadata, TypeReferenceHandle handle)
    {
        EntityHandle scope = metadata.GetTypeReference(handle).ResolutionScope;
        return scope.Kind switch
        {
            HandleKind.TypeReference => IsContract(metadata, (TypeReferenceHandle)scope),
            HandleKind.AssemblyReference => Contracts.Contains(
                metadata.GetString(metadata.GetAssemblyReference((AssemblyReferenceHandle)scope).Name)),
            _ => false,
        };
    }

    private static string NameOf(MetadataReader metadata, TypeReferenceHandle handle)
    {
        TypeReference type = metadata.GetTypeReference(handle);
        string name = metadata.GetString(type.Name);
        return type.ResolutionScope.Kind == HandleKind.TypeReference
            ? $"{NameOf(metadata, (TypeReferenceHandle)type.ResolutionScope)}+{name}"
            : $"{metadata.GetString(type.Namespace)}.{name}";
    }

    /// <summary>The type whose member is referred to, or the definition of a generic one. Nil for the assembly's own types.</summary>
    private static TypeReferenceHandle OwnerOf(MetadataReader metadata, EntityHandle parent)
    {
        if (parent.Kind == HandleKind.TypeReference)
        {
            return (TypeReferenceHandle)parent;
        }

        if (parent.Kind != HandleKind.TypeSpecification)
        {
            return default;
        }

        BlobReader signature = metadata.GetBlobReader(metadata.GetTypeSpecification((TypeSpecificationHandle)parent).Signature);
        if (signature.ReadSignatureTypeCode() != SignatureTypeCode.GenericTypeInstance)
        {
            return default;
        }

        signature.ReadByte();
        EntityHandle definition = signature.ReadTypeHandle();
        return definition.Kind == HandleKind.TypeReference ? (TypeReferenceHandle)definition : default;
    }
}
