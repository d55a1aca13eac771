using Classifier.Text.Documents;
using Classifier.Training.Data;
using Classifier.Training.Recipes;

namespace Classifier.Training.Tests.TestData;

/// <summary>Documents that look Vietnamese, drawn from a fixed seed: a sentence or two of each label's words among words of any.</summary>
internal static class TinyCorpus
{
    public static IReadOnlyDictionary<string, string[]> Levels { get; } = new Dictionary<string, string[]>
    {
        ["ministry"] = ["Bộ trưởng Bộ Y tế ban hành thông tư", "Thứ trưởng Bộ Nội vụ chủ trì", "Bộ Tài chính yêu cầu", "Tổng cục trưởng ký"],
        ["province"] = ["UBND tỉnh phê duyệt", "Bí thư Tỉnh ủy kết luận", "Sở Xây dựng kiểm tra", "HĐND tỉnh quyết định"],
        ["commune"] = ["UBND xã tổ chức", "Đảng ủy phường chỉ đạo", "trưởng thôn cho biết", "Công an xã kiểm tra"],
    };

    public static IReadOnlyDictionary<string, string[]> Topics { get; } = new Dictionary<string, string[]>
    {
        ["health"] = ["khám bệnh", "trạm y tế", "tiêm vắc xin", "bác sĩ", "người bệnh", "sức khỏe"],
        ["agriculture"] = ["lúa mùa", "chăn nuôi", "nông dân", "thủy lợi", "phân bón", "vụ xuân"],
        ["justice"] = ["xét xử", "bị cáo", "hòa giải", "luật sư", "bản án", "khiếu nại"],
    };

    private static readonly string[] Filler =
    [
        "sáng nay", "tại hội trường", "theo kế hoạch", "năm 2024", "cùng các đại biểu", "về việc", "đạt kết quả", "trong quý", "nhiều ý kiến",
        "tiếp tục", "đề nghị", "bà con", "được", "triển khai", "phối hợp", "báo cáo", "số liệu", "tháng 6", "ghi nhận", "thời gian tới",
    ];

    /// <summary>Labels go round; texts are all different.</summary>
    public static IReadOnlyList<LabelledDocument> Documents(int count, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(i => Document(i, random))];
    }

    /// <summary>Both heads, small and quick; the level with trees.</summary>
    public static Recipe Recipe { get; } = new()
    {
        Name = "tiny",
        Folds = 3,
        Heads =
        [
            Head("level", Levels.Keys) with
            {
                FastTree = new() { NumberOfTrees = 10, NumberOfLeaves = 4, MinimumExampleCountPerLeaf = 3, FeatureFraction = 0.5 },
            },
            Head("topic", Topics.Keys) with { Secondary = true },
        ],
    };

    private static HeadRecipe Head(string name, IEnumerable<string> labels) => new()
    {
        Name = name,
        Labels = [.. labels.Select(l => new LabelRecipe { Id = l, Vi = l, En = l })],
        Text = new() { Bits = 12 },
    };

    private static LabelledDocument Document(int i, Random random)
    {
        var (level, topic) = (Levels.Keys.ElementAt(i % 3), Topics.Keys.ElementAt(i / 3 % 3));
        var other = Topics.Keys.ElementAt(random.Next(3));
        var words = Enumerable.Range(0, 40).Select(_ => Any(random, Filler)).ToArray();
        foreach (var place in Enumerable.Range(0, 8))
            words[random.Next(1, words.Length)] = Any(random, place < 6 ? Topics[topic] : Topics[other]);
        words[random.Next(8)] = Any(random, Levels[level]);
        return new LabelledDocument(
            $"d{i}",
            "tiny",
            new Document(i % 2 == 0 ? "" : $"Tin số {i}", string.Join(' ', words) + ".") { PublishedOn = new DateOnly(2024, 1, 1).AddDays(i) },
            new Dictionary<string, string> { ["level"] = level, ["topic"] = topic },
            other == topic ? new Dictionary<string, IReadOnlyList<string>>() : new Dictionary<string, IReadOnlyList<string>> { ["topic"] = [other] });
    }

    private static string Any(Random random, string[] from) => from[random.Next(from.Length)];
}
