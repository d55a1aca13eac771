using System.Globalization;
using System.Text.RegularExpressions;
using Classifier.Behaviour.Tests.Corpus;
using Classifier.Text.Documents;

namespace Classifier.Behaviour.Tests.Perturbations.Directional;

/// <summary>
/// A bloc's Party committee replaced by the committee without the word Khối that took over in February 2025, dates moved after that. The
/// level must be the tier it stands in, central or province, and bloc must come next. Documents from the blocs' last months are left
/// out, since they are about the change.
/// </summary>
internal sealed partial class BlocSuccessor : IDirection
{
    private static readonly DateOnly LastMonths = new(2024, 10, 1);
    private static readonly DateOnly Founded = new(2025, 3, 1);

    public string Kind => "bloc → successor";

    public Redirected? Apply(CorpusDocument source, Random random)
    {
        if (source.Level != "bloc" || source.Date >= LastMonths || !Committee().IsMatch(source.Title))
            return null;
        var isCentral = Committee().Match(source.Title).Groups["unit"].Value.Equals("trung ương", StringComparison.OrdinalIgnoreCase);
        var date = Founded.AddDays(random.Next(300));
        var shift = new DateShift(date.DayNumber - source.Date.DayNumber, source.Date.Year, (_, _) => true);
        string Change(string text) => Renamed(Year().Replace(shift.In(text), m => Later(m.Value, date.Year - source.Date.Year)), isCentral);
        Document changed = source.ToDocument() with { Title = Change(source.Title), Body = Change(source.Text), PublishedOn = date };
        var due = isCentral ? "central" : "province";
        return new(changed, (_, levels) => levels[0] == due && levels[1] == "bloc");
    }

    private static string Later(string year, int years) => (int.Parse(year, CultureInfo.InvariantCulture) + years).ToString(CultureInfo.InvariantCulture);

    private static string Renamed(string text, bool isCentral)
    {
        text = Committee().Replace(text, match => InCaseOf(match.Value, $"{match.Groups["body"].Value} {Successor(match.Groups["what"].Value, match.Groups["unit"].Value, isCentral)}"));
        text = ShortName().Replace(text, match => match.Groups["body"].Value);
        text = Alone().Replace(text, match => InCaseOf(match.Value, "Đảng bộ"));
        return Symbol().Replace(text, "ĐU");
    }

    private static string Successor(string what, string unit, bool isCentral) => (isCentral, what.StartsWith("doanh", StringComparison.OrdinalIgnoreCase)) switch
    {
        (true, true) => "Chính phủ",
        (true, false) => "các cơ quan Đảng Trung ương",
        (false, true) => $"UBND {(unit.Length == 0 ? "tỉnh" : unit)}",
        (false, false) => $"các cơ quan Đảng {(unit.Length == 0 ? "tỉnh" : unit)}",
    };

    private static string InCaseOf(string original, string text) => Capitals.Are(original) ? text.ToUpperInvariant() : text;

    [GeneratedRegex(@"(?<body>Đảng ủy|Đảng uỷ|Đảng bộ) Khối (?:các )?(?<what>cơ quan và doanh nghiệp|cơ quan(?! dân)|doanh nghiệp)(?: (?<unit>tỉnh|thành phố|trung ương))?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Committee();

    [GeneratedRegex(@"(?<body>Đảng ủy|Đảng uỷ|Đảng bộ) Khối(?!\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ShortName();

    [GeneratedRegex(@"(?<!\p{L})(?:Khối|KHỐI)(?!\p{L})")]
    private static partial Regex Alone();

    [GeneratedRegex(@"ĐUK(?!\p{L})")]
    private static partial Regex Symbol();

    [GeneratedRegex(@"(?<=năm )(?<!tháng \d{1,2} năm )20[012]\d(?!\d)")]
    private static partial Regex Year();
}
