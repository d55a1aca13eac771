using Classifier.Modeling.Bundles;
using Classifier.Training.Data;
using Classifier.Training.Tests.TestData;

namespace Classifier.Training.Tests.Data;

public class LabelRulesTests
{
    private static readonly IReadOnlyList<LabelledDocument> Documents = TinyCorpus.Documents(27, seed: 5);

    private static readonly ModelInfo Model =
        new("tiny", "1", "1", [new("level", "", "", [.. TinyCorpus.Levels.Keys.Select(l => new LabelInfo(l, "", ""))], 0)], []);

    [Fact]
    public void Require_GoodDocuments_AreAccepted()
    {
        LabelRules.Require(Documents, TinyCorpus.Recipe, "data");
        LabelRules.Require(Documents, Model, "data");
    }

    [Fact]
    public void Require_SeveralFaults_ListsThemAll()
    {
        var bad = Documents.ToArray();
        bad[1] = bad[0];
        bad[2] = bad[2] with { Document = bad[2].Document with { Body = " \n" } };
        bad[3] = bad[3] with { Labels = new Dictionary<string, string> { ["level"] = "galaxy" } };

        var fault = Assert.Throws<DataException>(() => LabelRules.Require(bad, TinyCorpus.Recipe, "data"));

        Assert.Equal(["document d0 stands 2 times", "document d2 has no text", "document d3: head 'level' has no label 'galaxy'"], fault.Faults);
    }

    [Fact]
    public void Faults_TextWithLostCharacters_IsAWarning()
    {
        LabelledDocument[] damaged = [Documents[0] with { Document = Documents[0].Document with { Body = "m\uFFFDt" } }, .. Documents.Skip(1)];

        LabelRules.Require(damaged, TinyCorpus.Recipe, "data");

        Assert.StartsWith("document d0 holds U+FFFD", Assert.Single(LabelRules.Faults(damaged, TinyCorpus.Recipe)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Require_ShareOfAnUnknownLabel_NamesDocumentAndLabel()
    {
        var weak = Weakly(Documents[0], new() { ["commune"] = 0.5, ["galaxy"] = 0.5 });

        var fault = Assert.Throws<DataException>(() => LabelRules.Require([.. Documents, weak], TinyCorpus.Recipe, "data"));

        Assert.Equal(["document weak: head 'level' has no label 'galaxy' to share with"], fault.Faults);
    }

    [Fact]
    public void Require_SharesOnly_AreNoDocumentsOfALabel()
    {
        var few = Documents.Where(d => d.Labels["level"] != "commune").Append(Weakly(Documents[0], new() { ["commune"] = 1 })).ToList();

        var fault = Assert.Throws<DataException>(() => LabelRules.Require(few, TinyCorpus.Recipe, "data"));

        Assert.Contains("head 'level': label 'commune' has fewer documents than the 3 folds", fault.Faults);
    }

    [Fact]
    public void Require_FewerDocumentsThanFolds_NamesTheLabel()
    {
        var few = Documents.Where(d => d.Labels["topic"] != "justice").Append(Documents.First(d => d.Labels["topic"] == "justice")).ToList();

        var fault = Assert.Throws<DataException>(() => LabelRules.Require(few, TinyCorpus.Recipe, "data"));

        Assert.Equal(["head 'topic': label 'justice' has fewer documents than the 3 folds"], fault.Faults);
    }

    [Fact]
    public void Require_LabelTheModelDoesNotHave_NamesDocumentAndLabel()
    {
        var bad = Documents[0] with { Labels = new Dictionary<string, string> { ["level"] = "galaxy" } };

        Assert.Equal(["document d0: head 'level' has no label 'galaxy'"], Assert.Throws<DataException>(() => LabelRules.Require([bad], Model, "data")).Faults);
    }

    [Fact]
    public void Require_NothingToMeasure_SaysWhichHeads()
    {
        var unlabelled = Documents[0] with { Labels = new Dictionary<string, string>() };

        Assert.Equal(["no document carries a label of 'level'"], Assert.Throws<DataException>(() => LabelRules.Require([unlabelled], Model, "data")).Faults);
    }

    private static LabelledDocument Weakly(LabelledDocument document, Dictionary<string, double> level) => document with
    {
        Id = "weak",
        Labels = new Dictionary<string, string>(),
        Shares = new Dictionary<string, IReadOnlyDictionary<string, double>> { ["level"] = level },
    };
}
