namespace Classifier.Behaviour.Tests.Corpus;

public class BaseDocumentsTests
{
    [Fact]
    public void Spread_OfTheCorpus_CoversLevelsAndTopics()
    {
        Assert.True(BaseDocuments.Spread.Count >= 40, $"{BaseDocuments.Spread.Count} documents, 40 wanted");
        Assert.Equal(7, BaseDocuments.Spread.Select(d => d.Level).Distinct().Count());
        Assert.Equal(19, BaseDocuments.Spread.Select(d => d.Topic).Distinct().Count());
    }

    [Fact]
    public void Choose_PairsThatAreInAlready_AreNotTakenAgain()
    {
        CorpusDocument golden = Sample.News("commune", "Một") with { Topic = "health" };
        CorpusDocument same = golden with { Id = "b" }, other = golden with { Id = "c", Topic = "economy" }, again = other with { Id = "d" };

        Assert.Equal([golden, other], BaseDocuments.Choose([golden], [same, other, again]));
    }
}
