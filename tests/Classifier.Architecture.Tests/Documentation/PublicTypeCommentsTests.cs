using Classifier.Architecture.Tests.Repositories;

namespace Classifier.Architecture.Tests.Documentation;

public class PublicTypeCommentsTests
{
    [Fact]
    public void PublicTypes_OfTheRepository_AreDocumented()
    {
        Violations.AssertNone(PublicTypeComments.Broken(Repository.Current));
    }

    [Theory]
    [InlineData("public class Bare;", "Bare")]
    [InlineData("public sealed record Bare(int X);", "Bare")]
    [InlineData("public readonly record struct Bare(int X);", "Bare")]
    [InlineData("// no doc comment\npublic static partial class Bare\n{\n}", "Bare")]
    [InlineData("/// <summary>Of another.</summary>\npublic enum Other { A }\n\npublic enum Bare { B }", "Bare")]
    [InlineData("[Flags]\npublic enum Bare { A }", "Bare")]
    [InlineData("/// <summary>X.</summary>\npublic class Other\n{\n    public interface IBare<in T>;\n}", "IBare")]
    [InlineData("public delegate Task<int> Bare(int x);", "Bare")]
    public void Broken_NoComment_NamesTheType(string code, string name)
    {
        var broken = Assert.Single(PublicTypeComments.Broken(Sample("src/Classifier.Text/A.cs", code)));

        Assert.StartsWith($"src/Classifier.Text/A.cs: the public type {name} has", broken, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("src/A/A.cs", "/// <summary>One.</summary>\npublic class A;")]
    [InlineData("src/A/A.cs", "/// <summary>One.</summary>\n[Flags]\n[Obsolete(\n    \"x\")]\npublic enum A { B }")]
    [InlineData("src/A/A.cs", "internal class A;\ninternal sealed record B(int X);")]
    [InlineData("src/A/A.cs", "/// <summary>A.</summary>\npublic class A { public string Of(string record) => \"\\npublic class B;\"; }")]
    [InlineData("src/Grpc.Core.Api/A.cs", "public class A;")]
    [InlineData("tests/A/A.cs", "public class A;")]
    public void Broken_CommentOrNotOurs_IsEmpty(string path, string code)
    {
        Assert.Empty(PublicTypeComments.Broken(Sample(path, code)));
    }

    [Fact]
    public void Broken_PartialTypeWithOneComment_IsEmpty()
    {
        Assert.Empty(PublicTypeComments.Broken(new Repository(
            new RepositoryFile("src/A/A.cs", "/// <summary>A.</summary>\npublic partial class A;"),
            new RepositoryFile("src/A/A.More.cs", "public partial class A;"))));
    }

    private static Repository Sample(string path, string code) => new(new RepositoryFile(path, code));
}
