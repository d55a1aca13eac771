using System.Reflection;
using System.Runtime.CompilerServices;

namespace Grpc.Standins.Tests.Packages;

/// <summary>
/// Binds every reference of the official assemblies to the contract assemblies with the runtime's own binder, so that nothing is left to
/// fail on some path that no other test takes.
/// </summary>
public class OfficialReferencesTests
{
    private const BindingFlags DeclaredInstance =
        BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    public static TheoryData<string> OfficialAssemblies => ["Grpc.AspNetCore.Server", "Grpc.Net.Client"];

    [Theory]
    [MemberData(nameof(OfficialAssemblies))]
    public void TypeReferences_OfTheContract_ResolveToVisibleTypes(string name)
    {
        OfficialAssembly official = OfficialAssembly.Load(name);
        IReadOnlyList<(int Token, string Name)> references = official.ContractTypes();

        Assert.NotEmpty(references);
        Assert.All(references, reference =>
        {
            Type type = official.Assembly.ManifestModule.ResolveType(reference.Token);
            Assert.Equal(reference.Name, type.FullName);
            Assert.True(type.IsVisible, $"{type} is not public.");
        });
    }

    [Theory]
    [InlineData("Grpc.AspNetCore.Server", "Grpc.Core.ServerServiceDefinition.BindService")]
    [InlineData("Grpc.Net.Client", "Grpc.Core.AsyncUnaryCall`1..ctor")]
    public void MemberReferences_OfTheContract_ResolveWithTheirSignatures(string name, string oneOfThem)
    {
        OfficialAssembly official = OfficialAssembly.Load(name);
        IReadOnlyList<(int Token, string Name)> references = official.ContractMembers();

        Assert.Contains(oneOfThem, references.Select(reference => reference.Name));
        Assert.All(references, reference =>
        {
            // Any reference types do for the type parameters around the reference: only their number matters to the binder.
            Type[] around = [typeof(object), typeof(string), typeof(Version), typeof(Uri)];
            MemberInfo? member = official.Assembly.ManifestModule.ResolveMember(reference.Token, around, around);
            Assert.NotNull(member);
            Assert.EndsWith($".{member.Name}", reference.Name, StringComparison.Ordinal);
            Assert.True(IsAccessible(member, official.Assembly), $"{reference.Name} is not accessible.");
        });
    }

    [Theory]
    [MemberData(nameof(OfficialAssemblies))]
    public void Overrides_OfContractMembers_FindWhatTheyOverride(string name)
    {
        // GetTypes fails if an abstract member or an interface member is left without implementation.
        Type[] types = OfficialAssembly.Load(name).Assembly.GetTypes();
        MethodInfo[] overrides =
        [
            .. from type in types
               where type.IsClass
               from method in type.GetMethods(DeclaredInstance)
               where method.IsVirtual && (method.Attributes & MethodAttributes.VtableLayoutMask) == MethodAttributes.ReuseSlot
               select method,
        ];

        Assert.NotEmpty(overrides);
        Assert.All(overrides, method => Assert.NotEqual(method.DeclaringType, method.GetBaseDefinition().DeclaringType));
    }

    private static bool IsAccessible(MemberInfo member, Assembly from) => member switch
    {
        FieldInfo field => field.IsPublic || field.IsFamily,
        MethodBase method => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly
            || (method.IsAssembly && ShowsInternalsTo(method.Module.Assembly, from)),
        _ => false,
    };

    private static bool ShowsInternalsTo(Assembly assembly, Assembly friend) =>
        assembly.GetCustomAttributes<InternalsVisibleToAttribute>().Any(attribute =>
            new AssemblyName(attribute.AssemblyName) is { } name
            && name.Name == friend.GetName().Name
            && name.GetPublicKey().AsSpan().SequenceEqual(friend.GetName().GetPublicKey()));
}
