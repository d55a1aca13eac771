using System.Globalization;
using System.Text.Json;
using Classifier.Modeling.Bundles;
using Classifier.Modeling.Predictions;
using Classifier.Text.Documents;
using Classifier.Text.Tests.Encodings;

namespace Classifier.Modeling.Tests.Bundles;

/// <summary>
/// The committed bundle on <c>training/corpus/golden.jsonl</c>: documents of our own writing, plain cases, which no model is trained on.
/// The golden cases of the bundle record what the model said of them; this compares with what their author said.
/// </summary>
public sealed class OwnDocumentsTests
{
    private const int Documents = 40;

    private static readonly string Bundle = CommittedBundle.Find(AppContext.BaseDirectory)!;

    // models/NAME/VERSION is three folders below the root.
    private static readonly string Corpus = Path.GetFullPath(Path.Combine(Bundle, "..", "..", "..", "training", "corpus"));

    [Theory]
    [InlineData("level", 36)]
    [InlineData("topic", 34)]
    public void Classify_GoldenDocuments_MostlyAgreesWithTheirAuthor(string head, int least)
    {
        var model = ModelBundle.Load(Bundle);
        var documents = Read("golden.jsonl");
        Assert.Equal(Documents, documents.Count);

        string[] different =
        [
            .. from document in documents
               let best = model.Classify(document.ToDocument(), ClassifyOptions.Default, CancellationToken.None)[head].Best
               let due = document.Label(head)
               where best.Label != due
               select string.Create(CultureInfo.InvariantCulture, $"{document.Id}: {best.Label} ({best.Probability:F3}), not {due}"),
        ];

        Assert.True(Documents - different.Length >= least, $"{head} differs for {different.Length}, more than {Documents - least}\n{string.Join('\n', different)}");
    }

    public static TheoryData<string, Func<string, string>> Typists => new()
    {
        { "TCVN3", LegacyEncoder.Tcvn3 },
        { "VNI", LegacyEncoder.Vni },
        { "UTF-8 read as Windows-1252", LegacyEncoder.Windows1252 },
    };

    [Theory]
    [MemberData(nameof(Typists), DisableDiscoveryEnumeration = true)]
    public void Classify_GoldenDocumentsInLegacyEncodings_GivesTheLabelsOfTheirCleanForm(string encoding, Func<string, string> type)
    {
        var model = ModelBundle.Load(Bundle);
        string[] Labels(Document document) => [.. model.Classify(document, ClassifyOptions.Default, CancellationToken.None).Heads.Select(h => h.Best.Label)];

        string[] different =
        [
            .. from document in Read("golden.jsonl").Select(d => d.ToDocument())
               let typed = document with { Title = type(document.Title), Body = type(document.Body) }
               where !Labels(document).SequenceEqual(Labels(typed))
               select document.Id ?? document.Title,
        ];

        Assert.True(different.Length == 0, $"{encoding}: other labels for {string.Join(", ", different)}");
    }

    [Fact]
    public void Read_GoldenDocuments_ShareNoTextWithThoseForTraining()
    {
        var training = Read("documents.jsonl").Select(document => document.Text).ToHashSet();

        Assert.NotEmpty(training);
        Assert.DoesNotContain(Read("golden.jsonl"), document => training.Contains(document.Text));
    }

    private static List<OwnDocument> Read(string name) =>
        [.. File.ReadLines(Path.Combine(Corpus, name)).Select(line => JsonSerializer.Deserialize<OwnDocument>(line, BundleFiles.Json)!)];

    private sealed record OwnDocument(string Id, string? Title, string Text, DateOnly? Date, string Level, string Topic)
    {
        public Document ToDocument() => new(Title ?? "", Text) { PublishedOn = Date };

        public string Label(string head) => head == "level" ? Level : Topic;
    }
}
