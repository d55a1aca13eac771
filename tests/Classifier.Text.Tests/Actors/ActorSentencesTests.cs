namespace Classifier.Text.Tests.Actors;

public sealed class ActorSentencesTests
{
    public static TheoryData<string, string> Sentences()
    {
        var data = new TheoryData<string, string>();
        foreach (var (text, expected) in ActorSentences.All())
            data.Add(text, expected);
        return data;
    }

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Find_Sentence_GivesMentionsAndRoles(string text, string expected) => Assert.Equal(expected, ActorSentences.Describe(text));

    [Fact]
    public void Find_DecomposedSentences_GivesTheSameAsComposed()
    {
        foreach (var (text, _) in ActorSentences.All())
            Assert.Equal(ActorSentences.Describe(text), ActorSentences.Describe(Normalization.VietnameseLetters.Decompose(text)).Normalize());
    }
}
