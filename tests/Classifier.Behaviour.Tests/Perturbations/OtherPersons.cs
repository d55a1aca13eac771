using System.Text.RegularExpressions;

namespace Classifier.Behaviour.Tests.Perturbations;

/// <summary>
/// Other names for the persons named: a surname with two or three capitalised syllables after it, and no word for a place before it. A
/// name that stands twice is replaced twice by the same.
/// </summary>
internal sealed partial class OtherPersons() : TextPerturbation("persons' names")
{
    private static readonly string[] Surnames = ["Nguyễn", "Trần", "Lê", "Phạm", "Vũ", "Đỗ", "Bùi", "Hoàng", "Đinh", "Lương"];
    private static readonly string[] Middles = ["Văn", "Thị", "Quang", "Đức", "Minh", "Thanh", "Hữu", "Ngọc", "Xuân"];
    private static readonly string[] Names = ["Hải", "Tuấn", "Lan", "Bình", "Dũng", "Hương", "Thắng", "Sơn", "Tâm", "Việt"];

    public override string Change(string text, Random random)
    {
        var renamed = new Dictionary<string, string>();
        return Person().Replace(text, match =>
        {
            // Not persons here, but an ideology and a city.
            if (match.Value.StartsWith("Hồ Chí Minh", StringComparison.Ordinal))
                return match.Value;
            if (!renamed.TryGetValue(match.Value, out var name))
                renamed.Add(match.Value, name = $"{Pick(Surnames, random)} {Pick(Middles, random)} {Pick(Names, random)}");
            return name;
        });
    }

    private static string Pick(string[] from, Random random) => from[random.Next(from.Length)];

    [GeneratedRegex(
        @"(?<!\p{L})(?<!(?:[Xx]ã|[Pp]hường|[Hh]uyện|[Tt]ỉnh|[Pp]hố|[Đđ]ường|[Tt]hôn|[Tt]rường|[Tt]rấn|[Qq]uận|[Cc]hợ|[Đđ]ền) )"
        + @"(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đoàn|Đinh|Trương|Lương|Lưu|Tạ|Chu|Hà|Cao|Lâm|Đào|Tống|Tôn|Lò|Quàng|Hàn|Vương|Từ|Cù|Thào)"
        + @"(?: \p{Lu}\p{Ll}+){2,3}(?!\p{L})")]
    private static partial Regex Person();
}
