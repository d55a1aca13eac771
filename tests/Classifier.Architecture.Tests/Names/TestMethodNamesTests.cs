using System.Text.RegularExpressions;
using Classifier.Architecture.Tests.Repositories;

namespace Classifier.Architecture.Tests.Names;

public partial class TestMethodNamesTests
{
    [Fact]
    public void TestMethods_OfTheRepository_NameMethodConditionAndOutcome()
    {
        Violations.AssertNone(TestMethodNames.Broken(Repository.Current));
    }

    [Fact]
    public void Of_AnyFileOfTheRepository_FindsOneForEachAttribute()
    {
        Assert.All(Repository.Current.Sources.Where(file => file.IsUnder("tests")), file =>
        {
            var code = SourceCode.WithoutText(file.Content);
            Assert.Equal(TestAttribute().Count(code), TestMethodNames.Of(file).Count());
        });
    }

    [Theory]
    [InlineData("[Fact]\npublic void Works() { }", "Works")]
    [InlineData("[Fact]\npublic void Convert_Works()\n{\n}", "Convert_Works")]
    [InlineData("[Theory]\n[InlineData(\"a;b\")]\npublic async Task Convert_Text() => await x;", "Convert_Text")]
    [InlineData("[Theory]\n[InlineData(new[] { 1, 2 })]\npublic void Convert_Array(int[] x) { }", "Convert_Array")]
    [InlineData("[Fact(Skip = \"no\")] public static void Convert__Fails() { }", "Convert__Fails")]
    public void Broken_OtherShape_NamesTheMethod(string code, string name)
    {
        var broken = Assert.Single(TestMethodNames.Broken(new Repository(new RepositoryFile("tests/A/ATests.cs", code))));

        Assert.StartsWith($"tests/A/ATests.cs: {name} is not", broken, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tests/A/ATests.cs", "[Fact]\npublic void Convert_EmptyText_IsEmpty() { }")]
    [InlineData("tests/A/ATests.cs", "[Theory]\n[MemberData(nameof(Cases))]\npublic Task Convert_Text_IsRead_AndKept(int x) => y;")]
    [InlineData("tests/A/ATests.cs", "public static string Fact() => x; public void Other() { }")]
    [InlineData("tests/A/ATests.cs", "var sample = \"[Fact] public void Bad() { }\";")]
    [InlineData("src/A/A.cs", "[Fact]\npublic void Works() { }")]
    public void Broken_RightShapeOrNoTest_IsEmpty(string path, string code)
    {
        Assert.Empty(TestMethodNames.Broken(new Repository(new RepositoryFile(path, code))));
    }

    // As coarse as can be: what the rule itself looks for must be found by other means.
    [GeneratedRegex(@"^\s*\[\w*(?:Fact|Theory)\b", RegexOptions.Multiline)]
    private static partial Regex TestAttribute();
}
