using Classifier.Architecture.Tests.Repositories;

namespace Classifier.Architecture.Tests.Names;

public class EmptyWordsTests
{
    [Fact]
    public void Names_OfTheRepository_SaySomething()
    {
        Violations.AssertNone(EmptyWords.Broken(Repository.Current));
    }

    [Theory]
    [InlineData("src/A/StringUtils.cs", "")]
    [InlineData("src/A/Helpers/Offsets.cs", "")]
    [InlineData("src/Classifier.Common/Classifier.Common.csproj", "<Project />")]
    [InlineData("tests/A/Offsets.cs", "internal static class OffsetHelper;")]
    [InlineData("src/A/Offsets.cs", "public readonly record struct ModelManager(int Count);")]
    [InlineData("src/A/Offsets.cs", "public interface ICommon<T> where T : class\n{\n}")]
    [InlineData("src/A/Offsets.cs", "public delegate int Utility(int x);")]
    public void Broken_EmptyWord_NamesTheFile(string path, string content)
    {
        Assert.StartsWith(path, Assert.Single(EmptyWords.Broken(new Repository(new RepositoryFile(path, content)))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("src/Grpc.Net.Common/Compression/Gzip.cs", "public class Gzip;")]
    [InlineData("src/A/Management.cs", "public class Commonwealth; // a Helper")]
    [InlineData("src/A/Sample.cs", "class Sample { string s = \"class Helper;\"; }")]
    public void Broken_OtherWords_IsEmpty(string path, string content)
    {
        Assert.Empty(EmptyWords.Broken(new Repository(new RepositoryFile(path, content))));
    }
}
