using Classifier.Training.Data;
using Classifier.Training.Heads;
using Classifier.Training.Splits;
using Classifier.Training.Tests.TestData;

namespace Classifier.Training.Tests.Splits;

public class SplitTests
{
    private const int Originals = 90;
    private const int Copies = 40;

    private static readonly DateOnly Day = new(2024, 2, 20);

    public static TheoryData<string, int> Cuts
    {
        get
        {
            var cuts = new TheoryData<string, int>();
            foreach (var by in Enum.GetNames<SplitBy>())
                for (var seed = 1; seed <= 4; seed++)
                    cuts.Add(by, seed);
            return cuts;
        }
    }

    [Theory]
    [MemberData(nameof(Cuts))]
    public void Of_PlantedCopiesOfOtherSourcesAndDays_NeverStandOnTwoSides(string by, int seed)
    {
        var (data, originals) = Planted(seed);

        var split = Split.Of(data, new SplitPlan(Enum.Parse<SplitBy>(by), 0.25), TinyCorpus.Recipe with { Seed = seed });

        Assert.NotEmpty(split.HeldOut);
        Assert.NotEmpty(split.Training);
        for (var copy = 0; copy < Copies; copy++)
        {
            var (one, other) = (split.Rows[originals[copy]], split.Rows[Originals + copy]);
            Assert.False(one.Part != other.Part && one.Part != SplitPart.LeftOut && other.Part != SplitPart.LeftOut, $"{one} {other}");
            Assert.Equal(one.Folds, other.Folds);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Of_BySource_NoSourceStandsOnTwoSidesOrInTwoFolds(int seed)
    {
        var (data, _) = Planted(seed);

        var split = Split.Of(data, new SplitPlan(SplitBy.Source, 0.25), TinyCorpus.Recipe with { Seed = seed });

        Assert.Empty(Sources(split.Training).Intersect(Sources(split.HeldOut)));
        Assert.All(split.Training.GroupBy(i => data.Documents[i].Source), source => Assert.Single(source.Select(i => split.Rows[i].Folds["level"]).Distinct()));
        // Only copies of another source's texts are left out, or there would be little to measure.
        Assert.InRange(split.Rows.Count(r => r.Part == SplitPart.LeftOut), 1, Copies);

        IEnumerable<string> Sources(int[] places) => places.Select(i => data.Documents[i].Source).Distinct();
    }

    [Fact]
    public void Of_ByDate_TrainsBeforeTheDayAndLeavesOutTheUndated()
    {
        LabelledDocument[] documents = [.. TinyCorpus.Documents(90, seed: 4)];
        documents[7] = documents[7] with { Document = documents[7].Document with { PublishedOn = null } };
        var data = Data(documents);

        var split = Split.Of(data, new SplitPlan(SplitBy.Date, From: Day), TinyCorpus.Recipe);

        Assert.Equal(Enumerable.Range(0, 50).Except([7]), split.Training);
        Assert.Equal(Enumerable.Range(50, 40), split.HeldOut);
        Assert.Equal(SplitPart.LeftOut, split.Rows[7].Part);
    }

    [Fact]
    public void Of_ByDateAndShare_HoldsOutTheLatest()
    {
        Assert.Equal(Enumerable.Range(72, 18), Split.Of(Data(TinyCorpus.Documents(90, seed: 4)), new SplitPlan(SplitBy.Date, 0.2), TinyCorpus.Recipe).HeldOut);
    }

    [Fact]
    public void Of_Share_ComesNearForEveryLabelOfTheFirstHead()
    {
        var data = Data(TinyCorpus.Documents(90, seed: 4));

        var split = Split.Of(data, new SplitPlan(HoldOut: 0.2), TinyCorpus.Recipe);

        Assert.Equal([6, 6, 6], TinyCorpus.Levels.Keys.Select(l => split.HeldOut.Count(i => data.Documents[i].Labels["level"] == l)));
        Assert.Equal(72, split.Training.Length);
        Assert.Equal(split.HeldOut, Split.Of(data, new SplitPlan(HoldOut: 0.2), TinyCorpus.Recipe).HeldOut);
        Assert.NotEqual(split.HeldOut, Split.Of(data, new SplitPlan(HoldOut: 0.2), TinyCorpus.Recipe with { Seed = 2 }).HeldOut);
    }

    [Fact]
    public void Of_GivenDocuments_AreHeldOutAndWhatResemblesThemIsLeftOut()
    {
        LabelledDocument[] documents = [.. TinyCorpus.Documents(40, seed: 4)];
        var data = Data([.. documents, Copy(documents[11], "copy")]);

        var split = Split.Of(data, new SplitPlan(Given: 1), TinyCorpus.Recipe);

        Assert.Equal([40], split.HeldOut);
        Assert.Equal(Enumerable.Range(0, 40).Except([11]), split.Training);
    }

    [Fact]
    public void Of_UnlabelledDocumentsOfAHeldOutSource_AreLeftOut()
    {
        var (data, _) = Planted(1, d => d.Id.EndsWith('3') ? d with { Labels = new Dictionary<string, string>(), Shares = Shares() } : d);

        var split = Split.Of(data, new SplitPlan(SplitBy.Source, 0.25), TinyCorpus.Recipe);

        var heldOut = split.HeldOut.Select(i => data.Documents[i].Source).ToHashSet();
        Assert.All(split.HeldOut, i => Assert.NotEmpty(data.Documents[i].Labels));
        Assert.DoesNotContain(split.Training, i => heldOut.Contains(data.Documents[i].Source));
    }

    [Fact]
    public void Of_NothingHeldOut_HasTheFoldsOfATrainingOnAllDocumentsAndTheirCopies()
    {
        var recipe = TinyCorpus.Recipe with { UnmarkedCopies = 0.4 };
        var (data, _) = Planted(5);

        var split = Split.Of(data, new SplitPlan(), recipe);

        var folds = HeadFolds.Of(recipe, data.WithUnmarkedCopies(recipe, CancellationToken.None));
        Assert.Equal(Enumerable.Range(0, data.Documents.Count), split.Training);
        Assert.All(recipe.Heads, h => Assert.All(data.Clusters, c => Assert.Equal(folds.Of(h.Name, c), split.Folds.Of(h.Name, c))));
    }

    [Fact]
    public void Of_OneSource_CannotBeSplitBySource()
    {
        var fault = Assert.Throws<DataException>(() => Split.Of(Data(TinyCorpus.Documents(60, seed: 4)), new SplitPlan(SplitBy.Source), TinyCorpus.Recipe));

        Assert.Equal(["level", "topic"], fault.Faults.Select(f => f.Split('\'')[1]));
        Assert.Contains("1 units for 3 folds", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_LabelOnTheHeldOutSideOnly_IsRefused()
    {
        LabelledDocument[] documents = [.. TinyCorpus.Documents(90, seed: 4).Where((d, i) => d.Labels["level"] != "commune" || i >= 50)];

        var fault = Assert.Throws<DataException>(() => Split.Of(Data(documents), new SplitPlan(SplitBy.Date, From: Day), TinyCorpus.Recipe));

        Assert.Contains("head 'level': no document of 'commune' is left to train on", Assert.Single(fault.Faults), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2020-01-01", "nothing is left to train on")]
    [InlineData("2030-01-01", "nothing is held out")]
    public void Of_EmptySide_IsRefused(string from, string expected)
    {
        var plan = new SplitPlan(SplitBy.Date, From: DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture));

        Assert.Contains(expected, Assert.Throws<DataException>(() => Split.Of(Data(TinyCorpus.Documents(60, seed: 4)), plan, TinyCorpus.Recipe)).Message, StringComparison.Ordinal);
    }

    /// <summary>Documents of nine sources; copies of some with a word more, of any source and day; and for each copy the place of its original.</summary>
    private static (DataSet Data, int[] Originals) Planted(int seed, Func<LabelledDocument, LabelledDocument>? change = null)
    {
        var random = new Random(seed);
        LabelledDocument[] documents = [.. TinyCorpus.Documents(Originals, 200 + seed).Select((d, i) => d with { Source = $"s{i / 3 % 9}" })];
        int[] originals = [.. Enumerable.Range(0, Copies).Select(_ => random.Next(Originals))];
        var copies = originals.Select((of, i) => Copy(documents[of], $"copy{i}") with { Source = $"s{random.Next(9)}" })
            .Select(d => d with { Document = d.Document with { PublishedOn = new DateOnly(2024, 1, 1).AddDays(random.Next(Originals)) } });
        return (Data([.. documents.Concat(copies).Select(d => change?.Invoke(d) ?? d)]), originals);
    }

    private static LabelledDocument Copy(LabelledDocument document, string id) =>
        document with { Id = id, Document = document.Document with { Body = document.Document.Body + " Hết." } };

    private static Dictionary<string, IReadOnlyDictionary<string, double>> Shares() => new() { ["level"] = new Dictionary<string, double> { ["commune"] = 1 } };

    private static DataSet Data(IReadOnlyList<LabelledDocument> documents) =>
        DataSet.From(documents, TinyCorpus.Recipe with { Heads = [.. TinyCorpus.Recipe.Heads.Select(h => h with { FastTree = null })] }, CancellationToken.None);
}
