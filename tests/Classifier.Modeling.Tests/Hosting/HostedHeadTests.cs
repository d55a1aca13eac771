using Classifier.MLNet;
using Classifier.MLNet.Columns;
using Classifier.MLNet.Transforms;
using Classifier.Modeling.Hosting;
using Classifier.TestServer;
using Classifier.Text.Documents;

namespace Classifier.Modeling.Tests.Hosting;

public class HostedHeadTests
{
    private static readonly Document Rice = new("Lúa, lúa", "Viện\nlúa");

    [Theory]
    [InlineData("Text", 3, 1)]
    [InlineData("TEXT", 3, 1)]
    [InlineData("title", 2, 0)]
    [InlineData("Body", 1, 1)]
    public void Score_ColumnOfAFieldsName_ReadsThatField(string column, int rice, int hospital)
    {
        var scores = Hosted(WordZips.Multiclass(column), new()).Score(Rice);

        AssertEqual(Softmax(rice * WordZips.Weight, hospital * WordZips.Weight, 0), scores);
    }

    [Fact]
    public void Score_NoTitle_TextIsTheBodyAlone()
    {
        AssertEqual(Softmax(WordZips.Weight, 0, 0), Hosted(WordZips.Multiclass(), new()).Score(new Document(" ", "lúa")));
    }

    [Fact]
    public void Score_MappedColumn_ReadsTheFieldItIsMappedTo()
    {
        var settings = new ZipHeadSettings { Columns = { ["noidung"] = HostedField.Title } };

        AssertEqual(Softmax(2 * WordZips.Weight, 0, 0), Hosted(WordZips.Multiclass("NoiDung"), settings).Score(Rice));
    }

    [Fact]
    public void Score_Constants_FillTheirColumns()
    {
        var settings = new ZipHeadSettings { Columns = { ["Content"] = HostedField.Body }, Constants = { ["Num"] = " 0.5 -1e0", ["Flag"] = "3" } };

        AssertEqual(Softmax(WordZips.Weight + 0.5, WordZips.Weight - 1, 3), Hosted(WordZips.WithNumbers(), settings).Score(Rice));
    }

    [Fact]
    public void Score_ConstantText_IsReadForEveryDocument()
    {
        AssertEqual(Softmax(0, 0, WordZips.Weight), Hosted(WordZips.Multiclass(), new() { Constants = { ["Text"] = "tòa" } }).Score(Rice));
    }

    [Fact]
    public void Score_Binary_IsTheProbabilityAndItsRest()
    {
        var head = Hosted(WordZips.Binary(), new());
        var probability = 1 / (1 + Math.Exp(0.5 - (3 * WordZips.Weight)));

        AssertEqual([1 - probability, probability], head.Score(Rice));
        Assert.Equal(["false", "true"], head.Info.Labels.Select(l => l.Id));
    }

    [Fact]
    public void Score_Softmax_MakesProbabilitiesOfMargins()
    {
        var settings = new ZipHeadSettings { Scores = HostedScores.Softmax };

        AssertEqual(Softmax(3 * WordZips.Weight, WordZips.Weight, 0), Hosted(WordZips.Multiclass(givesProbabilities: false), settings).Score(Rice));
        AssertEqual(Softmax(0, 3 * WordZips.Weight), Hosted(WordZips.Binary(isCalibrated: false), settings).Score(Rice));
    }

    [Fact]
    public void Info_Default_LabelsAreTheClasses()
    {
        var info = Hosted(WordZips.Multiclass(), new()).Info;

        Assert.Equal(WordZips.Classes, info.Labels.Select(l => l.Id));
        Assert.Equal(("topic", "topic", "topic", 0), (info.Name, info.NameVi, info.NameEn, info.MinimumConfidence));
        Assert.Equal(["1", "2", "3"], Hosted(WordZips.Nameless(), new()).Info.Labels.Select(l => l.NameVi));
    }

    [Fact]
    public void Info_Labels_AreThoseOfTheSettings()
    {
        var settings = new ZipHeadSettings
        {
            NameVi = "Chủ đề",
            MinimumConfidence = 0.4,
            Labels = { ["y tế"] = new() { Id = "health", NameEn = "Health" } },
        };

        var info = Hosted(WordZips.Multiclass(), settings).Info;

        Assert.Equal(("Chủ đề", "topic", 0.4), (info.NameVi, info.NameEn, info.MinimumConfidence));
        Assert.Equal(new("health", "y tế", "Health"), info.Labels[1]);
    }

    [Fact]
    public void Create_NeededColumnsUnfilled_EachSaysWhatToSet()
    {
        var faults = Faults(WordZips.WithNumbers(), new());

        Assert.Equal(3, faults.Count);
        Assert.Contains(faults, f => f.Contains("'Content', a text", StringComparison.Ordinal) && f.Contains("S:Columns:Content to text, title or body", StringComparison.Ordinal));
        Assert.Contains(faults, f => f.Contains("S:Constants:Num to 2 numbers", StringComparison.Ordinal));
        Assert.Contains(faults, f => f.Contains("S:Constants:Flag to a number", StringComparison.Ordinal));
    }

    public static TheoryData<ZipHeadSettings, string> BadSettings => new()
    {
        { new() { Constants = { ["Num"] = "1", ["Flag"] = "0" } }, "S:Constants:Num is '1'; the column takes 2 numbers" },
        { new() { Constants = { ["Num"] = "0 0", ["Flag"] = "true" } }, "S:Constants:Flag is 'true'; the column takes a number" },
        { new() { Columns = { ["Num"] = HostedField.Body }, Constants = { ["Flag"] = "0" } }, "S:Columns:Num is body, but the column takes 2 numbers" },
        { new() { Columns = { ["Contend"] = HostedField.Body } }, "S:Columns:Contend: the model has no such column; it has Content, Num, Flag, Unused" },
        { new() { Labels = { ["y te"] = new() } }, "S:Labels:y te: the model has no such class" },
        { new() { Labels = { ["y tế"] = new() { Id = "tư pháp" } } }, "two labels have the id 'tư pháp'" },
    };

    [Theory]
    [MemberData(nameof(BadSettings))]
    public void Create_SettingsThatDoNotFit_NameThem(ZipHeadSettings settings, string expected)
    {
        Assert.Contains(Faults(WordZips.WithNumbers(), settings), fault => fault.Contains(expected, StringComparison.Ordinal));
    }

    [Fact]
    public void Create_MarginsWithoutSoftmax_AsksForIt()
    {
        Assert.Contains("set S:Scores to softmax", Assert.Single(Faults(WordZips.Multiclass(givesProbabilities: false), new())), StringComparison.Ordinal);
        Assert.Contains("set S:Scores to softmax", Assert.Single(Faults(WordZips.Binary(isCalibrated: false), new())), StringComparison.Ordinal);
    }

    [Fact]
    public void Create_SoftmaxOfProbabilities_IsRefused()
    {
        var settings = new ZipHeadSettings { Scores = HostedScores.Softmax };

        Assert.Contains("remove S:Scores", Assert.Single(Faults(WordZips.Multiclass(), settings)), StringComparison.Ordinal);
        Assert.Contains("remove S:Scores", Assert.Single(Faults(WordZips.Binary(), settings)), StringComparison.Ordinal);
    }

    [Fact]
    public void Create_NoSchemaOrNoClassifier_SaysSo()
    {
        Assert.Contains("schema", Assert.Single(Faults(new MLNetModel(WordZips.Multiclass().Root, []), new())), StringComparison.Ordinal);
        Assert.Contains(
            "no classifier", Assert.Single(Faults(new MLNetModel(new TransformerChain(), [new ColumnSchema("Text", ColumnType.Text)]), new())), StringComparison.Ordinal);
    }

    private static HostedHead Hosted(MLNetModel model, ZipHeadSettings settings)
    {
        var faults = new List<string>();
        var head = HostedHead.Create(new ZipHead("topic", "S", settings), model, faults);
        Assert.Empty(faults);
        return head!;
    }

    private static List<string> Faults(MLNetModel model, ZipHeadSettings settings)
    {
        var faults = new List<string>();
        Assert.Null(HostedHead.Create(new ZipHead("topic", "S", settings), model, faults));
        return faults;
    }

    private static double[] Softmax(params double[] logits) => [.. logits.Select(l => Math.Exp(l) / logits.Sum(Math.Exp))];

    private static void AssertEqual(double[] expected, float[] actual)
    {
        Assert.Equal(expected.Length, actual.Length);
        Assert.All(expected.Zip(actual), p => Assert.Equal(p.First, p.Second, 1e-6));
    }
}
