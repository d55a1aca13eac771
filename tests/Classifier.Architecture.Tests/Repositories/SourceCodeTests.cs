namespace Classifier.Architecture.Tests.Repositories;

public class SourceCodeTests
{
    [Theory]
    [InlineData("a // class B", "a ")]
    [InlineData("/// <c>class</c>\na", "///\na")]
    [InlineData("a /* class\nB */ c", "a \n c")]
    [InlineData("x = \"a \\\" b\"; y", "x = \"\"; y")]
    [InlineData("x = @\"a\\\"; y", "x = @\"\"; y")]
    [InlineData("x = $@\"a \"\" b\"; y", "x = $@\"\"; y")]
    [InlineData("x = \"\"\"a \"b\" \n c\"\"\"; y", "x = \"\"\n; y")]
    [InlineData("x = \"// a\"; y", "x = \"\"; y")]
    [InlineData("x = '\"'; y = '\\''; z", "x = ''; y = ''; z")]
    [InlineData("x = \"open", "x = \"\"")]
    [InlineData("", "")]
    public void WithoutText_LiteralsAndComments_AreTakenOut(string source, string expected)
    {
        Assert.Equal(expected, SourceCode.WithoutText(source));
    }
}
