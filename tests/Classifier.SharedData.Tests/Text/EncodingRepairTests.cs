using System.Text.Json;
using Classifier.Text.Encodings;
using Classifier.Text.Normalization;
using Classifier.Text.Tests.Encodings;
using Xunit.Abstractions;

namespace Classifier.SharedData.Tests.Text;

public class EncodingRepairTests(ITestOutputHelper output)
{
    [SharedDataFact]
    public void Repair_GoldTexts_LeavesThemAlone()
    {
        var changed = Gold().Where(d => !ReferenceEquals(d.Text, EncodingRepair.Repair(d.Text).Text)).Select(d => d.Id).ToList();

        Assert.Empty(changed);
    }

    [SharedDataFact]
    public void Repair_GoldTextsInVni_GivesThemBack() => AssertGivenBack(LegacyEncoder.Vni, StringComparison.Ordinal);

    // The encoding does not have the case of most capitals with a tone.
    [SharedDataFact]
    public void Repair_GoldTextsInTcvn3_GivesThemBackButForCase() => AssertGivenBack(LegacyEncoder.Tcvn3, StringComparison.OrdinalIgnoreCase);

    [SharedDataFact]
    public void Repair_GoldTextsDoubleEncoded_GivesThemBack()
    {
        AssertGivenBack(LegacyEncoder.Windows1252, StringComparison.Ordinal);
        AssertGivenBack(LegacyEncoder.Latin1, StringComparison.Ordinal);
    }

    private void AssertGivenBack(Func<string, string> encode, StringComparison comparison)
    {
        var texts = Gold().Select(d => (d.Id, Text: NormalizedText.From(d.Text).Text.ToString())).ToList();

        var different = texts.Where(d => !string.Equals(d.Text, EncodingRepair.Repair(encode(d.Text)).Text, comparison)).Select(d => d.Id).ToList();

        output.WriteLine($"{texts.Count - different.Count} of {texts.Count} documents given back; not: {string.Join(' ', different)}");
        Assert.InRange((double)different.Count / texts.Count, 0, 0.01);
    }

    private static IEnumerable<(string Id, string Text)> Gold()
    {
        foreach (var file in new[] { "dev.jsonl", "train.jsonl" })
        {
            foreach (var line in File.ReadLines(Path.Combine(SharedData.Directory, "gold", file)))
            {
                using var document = JsonDocument.Parse(line);
                yield return (document.RootElement.GetProperty("id").GetString()!, document.RootElement.GetProperty("text").GetString()!);
            }
        }
    }
}
