using Classifier.Modeling.Predictions;
using Classifier.Modeling.Tests.TestModels;
using Classifier.Text.Documents;
using Classifier.Text.Normalization;
using Classifier.Text.Tests.Encodings;

namespace Classifier.Modeling.Tests.Predictions;

public class TextNoteTests
{
    private static readonly DocumentClassifier Model = TinyBundle.Model();

    public static TheoryData<string, TextNote[]> Texts => new()
    {
        { "Ủy ban nhân dân xã", [] },
        { Decomposition.Decompose("Ủy ban"), [TextNote.Recomposed] },
        { "Ðắk Lắk", [TextNote.Recomposed] },
        { "xã\u200B", [TextNote.InvisibleCharactersRemoved] },
        { "xã \uD800", [TextNote.InvalidCharactersReplaced] },
        { "", [TextNote.Empty] },
        { "…", [TextNote.Empty] },
        { Words(TinyHeads.Settings.MaximumTokens), [] },
        { Words(TinyHeads.Settings.MaximumTokens + 1), [TextNote.Truncated] },
        { LegacyEncoder.Tcvn3("Ủy ban nhân dân huyện"), [TextNote.ConvertedFromTcvn3] },
        { LegacyEncoder.Vni("Ủy ban nhân dân huyện"), [TextNote.ConvertedFromVni] },
        { LegacyEncoder.Latin1("Ủy ban nhân dân huyện"), [TextNote.DoubleUtf8Repaired] },
        { "\uFEFF\uDC00\u0301", [TextNote.InvisibleCharactersRemoved, TextNote.InvalidCharactersReplaced, TextNote.Empty] },
    };

    [Theory]
    // A lone surrogate would not survive being written down as part of a test's name.
    [MemberData(nameof(Texts), DisableDiscoveryEnumeration = true)]
    public void Classify_TextThatWasChanged_SaysHow(string text, TextNote[] expected)
    {
        Assert.Equal(expected, Model.Classify(Document.FromText(text), ClassifyOptions.Default, CancellationToken.None).Notes);
    }

    [Fact]
    public void Classify_MoreUnitsThanListed_SaysSo()
    {
        var options = new ClassifyOptions { Units = true, MaximumListed = 1 };

        Assert.Equal([TextNote.ListCut], Model.Classify(Document.FromText("Hà Nội và Hà Giang"), options, CancellationToken.None).Notes);
    }

    private static string Words(int count) => string.Join(' ', Enumerable.Repeat("xã", count));
}
