using Classifier.Server.Grpc.Requests;

namespace Classifier.Server.Tests.Grpc.Requests;

public sealed class QuotedTests
{
    [Fact]
    public void Value_Short_IsWhole() => Assert.Equal("\"tỉnh\"", Quoted.Value("tỉnh"));

    [Fact]
    public void Value_Long_IsCutBetweenCharacters() =>
        Assert.Equal($"\"{string.Concat(Enumerable.Repeat("😀", 40))}…\"", Quoted.Value(string.Concat(Enumerable.Repeat("😀", 41))));

    [Fact]
    public void Value_ControlsAndFormats_ShowAsQuestionMarks() => Assert.Equal("\"a?b?c\"", Quoted.Value("a\nb\u202Ec"));

    [Fact]
    public void List_MoreThanFive_CountsTheRest() =>
        Assert.Equal("\"1\", \"2\", \"3\", \"4\", \"5\" and 2 more", Quoted.List(["1", "2", "3", "4", "5", "6", "7"]));
}
