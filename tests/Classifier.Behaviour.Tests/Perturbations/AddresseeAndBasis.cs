using Classifier.Behaviour.Tests.Corpus;
using Classifier.Text.Documents;

namespace Classifier.Behaviour.Tests.Perturbations;

/// <summary>
/// A ministry as addressee and as the source of a legal basis, in texts of communes and districts. Official documents get the lines of
/// their layout, after the line of place and date; news gets a sentence after the first paragraph.
/// </summary>
internal sealed class AddresseeAndBasis : IPerturbation
{
    private static readonly (string Name, string Symbol)[] Ministries =
        [("Bộ Nội vụ", "BNV"), ("Bộ Tài chính", "BTC"), ("Bộ Tư pháp", "BTP"), ("Bộ Xây dựng", "BXD")];

    public string Kind => "addressed to a ministry";

    public Document? Apply(CorpusDocument source, Random random)
    {
        if (source.Level is not ("commune" or "district"))
            return null;
        var (name, symbol) = Ministries[random.Next(Ministries.Length)];
        var basis = $"Căn cứ Thông tư số {random.Next(1, 90):D2}/{source.Date.Year - 1}/TT-{symbol} của {name}";
        var lines = source.Text.Split('\n').ToList();
        if (source.IsOfficial)
            lines.InsertRange(HeaderEnd(lines), [$"Kính gửi: {name}", basis + ";"]);
        else
            lines.Insert(1, $"{basis}, đơn vị đã có văn bản kính gửi {name} đề nghị hướng dẫn thêm.");
        return source.ToDocument() with { Body = string.Join('\n', lines) };
    }

    private static int HeaderEnd(List<string> lines) =>
        1 + Math.Max(0, lines.FindIndex(line => line.Contains(", ngày ", StringComparison.Ordinal) && line.Contains(" năm ", StringComparison.Ordinal)));
}
