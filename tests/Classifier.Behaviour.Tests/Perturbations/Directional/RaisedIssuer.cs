using System.Text.RegularExpressions;
using Classifier.Behaviour.Tests.Corpus;
using Classifier.Text.Gazetteers;

namespace Classifier.Behaviour.Tests.Perturbations.Directional;

/// <summary>
/// The body that acts replaced by that of the tier above, with all that hangs on it: words of tiers, offices, symbols, and names of units.
/// A huyện's document must become a province's; a xã's, before the reform, a district's.
/// </summary>
/// <param name="level">The level of the documents that this applies to: <c>district</c> or <c>commune</c>.</param>
internal sealed partial class RaisedIssuer(string level) : IDirection
{
    // Words that hold the word of a tier and mean something else stand for themselves, as the longest match wins.
    private const string Tiers =
        """
        xã hội=xã hội;Xã hội=Xã hội;Xã Hội=Xã Hội;hợp tác xã=hợp tác xã;Hợp tác xã=Hợp tác xã;xã viên=xã viên;thị xã=thị xã;nông thôn=nông thôn;Nông thôn=Nông thôn;
        Trạm Y tế xã=Trung tâm Y tế huyện;Trạm y tế xã=Trung tâm y tế huyện;Trạm Y tế=Trung tâm Y tế;trạm y tế=trung tâm y tế;
        Đảng ủy xã=Huyện ủy;Đảng uỷ xã=Huyện ủy;Đảng ủy=Huyện ủy;Huyện ủy=Tỉnh ủy;Huyện uỷ=Tỉnh ủy;KH/ĐU=KH/HU;KH/HU=KH/TU;
        thôn=xã;Thôn=Xã;ấp=xã;xóm=xã;thị trấn=thị xã;xã=huyện;Xã=Huyện;huyện=tỉnh;Huyện=Tỉnh
        """;

    private const string Offices =
        "Phòng Nông nghiệp=Sở Nông nghiệp;Phòng Tài nguyên=Sở Tài nguyên;Phòng Lao động=Sở Lao động;Phòng Giáo dục=Sở Giáo dục;Phòng Kinh tế=Sở Công Thương";

    private static readonly Dictionary<string, (UnitKind Issuer, UnitKind Above, string Due, string Words)> Rules = new()
    {
        ["commune"] = (UnitKind.Commune, UnitKind.RuralDistrict, "district", Tiers),
        ["district"] = (UnitKind.RuralDistrict, UnitKind.Province, "province", $"{Tiers};{Offices}"),
    };

    public string Kind { get; } = level == "commune" ? "issuer xã → huyện" : "issuer huyện → tỉnh";

    public Redirected? Apply(CorpusDocument source, Random random)
    {
        var rule = Rules[level];
        var document = source.ToDocument();
        var units = NamedUnits.In(document);
        var issuer = units.FirstOrDefault(u => u.Unit.Kind == rule.Issuer).Unit;
        if (source.Level != level || source.Date >= Gazetteer.Reform || issuer is null
            || Gazetteer.Default.Parent(issuer)?.Kind != rule.Above || NamedUnits.ProvinceOf(issuer).Kind != UnitKind.Province)
            return null;
        var names = Read(rule.Words);
        foreach (var (unit, spelling) in units.Where(u => u.Unit.Tier != UnitTier.Province))
            if (Above(unit, issuer, random) is { } above)
                names[spelling] = names[unit.Name] = above.Name;
        var raise = new NameReplacement(names);
        string Change(string text) => Twice().Replace(raise.In(text), "${name}");
        return new(document with { Title = Change(document.Title), Body = Change(document.Body) }, (_, levels) => levels[0] == rule.Due);
    }

    // What was a unit and the one it lay in is now the same name twice.
    [GeneratedRegex(@"(?<name>\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*)(?:, (?:tỉnh )?\k<name>)+(?!\p{L})")]
    private static partial Regex Twice();

    // The issuer and what it lies in give way to their parents; the others, to any district of the province.
    private static AdministrativeUnit? Above(AdministrativeUnit unit, AdministrativeUnit issuer, Random random)
    {
        var parent = Gazetteer.Default.Parent(unit);
        if (unit == issuer || parent is null or { Tier: UnitTier.Province })
            return parent;
        AdministrativeUnit[] others =
            [.. Gazetteer.Default.Units.Where(u => u.ParentCode == parent.ParentCode && u.Kind == UnitKind.RuralDistrict && u.IsValidOn(Gazetteer.Reform.AddDays(-1)))];
        return others.Length == 0 ? null : others[random.Next(others.Length)];
    }

    private static Dictionary<string, string> Read(string pairs) => pairs.ReplaceLineEndings("")
        .Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => pair[1]);
}
