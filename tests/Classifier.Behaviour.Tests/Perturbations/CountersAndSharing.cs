using System.Globalization;

namespace Classifier.Behaviour.Tests.Perturbations;

/// <summary>View counters, buttons for sharing and printing, sizes of type.</summary>
internal sealed class CountersAndSharing : BodyPerturbation
{
    private static readonly string[] Before =
        ["Lượt xem: {0}", "Đã xem: {0} | Cỡ chữ: A- A A+", "Xem với cỡ chữ: A- A+ | Lượt xem: {0}", "Đọc bài viết | In bài viết | {0} lượt xem"];

    private static readonly string[] After =
        ["Chia sẻ: Facebook Zalo Twitter\nIn bài viết\nGửi email", "Chia sẻ bài viết\nThích 0\nLượt xem: {0}", "Facebook Zalo Copy link\nQuay lại | Lên đầu trang", "Số lượt đọc: {0}\nBản in"];

    public override string Kind => "counters and share lines";

    protected override string Change(string body, Random random) => $"{Line(Before, random)}\n{body}\n{Line(After, random)}";

    private static string Line(string[] lines, Random random) =>
        string.Format(CultureInfo.InvariantCulture, lines[random.Next(lines.Length)], random.Next(20, 9999));
}
