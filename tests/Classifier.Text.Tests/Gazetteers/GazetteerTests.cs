using System.Globalization;
using Classifier.Text.Gazetteers;

namespace Classifier.Text.Tests.Gazetteers;

public class GazetteerTests
{
    private static readonly DateOnly Before = new(2025, 6, 30);
    private static readonly DateOnly After = new(2025, 7, 1);

    [Theory]
    [InlineData(UnitTier.Province, 63, 34)]
    [InlineData(UnitTier.District, 696, 0)]
    [InlineData(UnitTier.Commune, 10_047, 3_321)]
    public void Units_OnEitherSideOfTheReform_AreAsManyAsInLaw(UnitTier tier, int before, int after)
    {
        Assert.Equal(before, Gazetteer.Default.Units.Count(u => u.Tier == tier && u.IsValidOn(Before)));
        Assert.Equal(after, Gazetteer.Default.Units.Count(u => u.Tier == tier && u.IsValidOn(After)));
    }

    [Fact]
    public void Units_OfOneCode_DoNotOverlap()
    {
        foreach (var history in Gazetteer.Default.Units.GroupBy(u => u.Code).Select(g => Gazetteer.Default.History(g.Key)))
            Assert.All(history.Zip(history.Skip(1)), pair => Assert.False(pair.First.Overlaps(pair.Second), pair.Second.ToString()));
    }

    [Fact]
    public void Units_AllButProvinces_HaveAParentOfAHigherTier()
    {
        Assert.All(Gazetteer.Default.Units, u => Assert.Equal(u.Tier == UnitTier.Province, Gazetteer.Default.Parent(u) is null));
        Assert.All(Gazetteer.Default.Units, u => Assert.True(Gazetteer.Default.Parent(u) is not { } parent || parent.Tier < u.Tier, u.ToString()));
        Assert.All(Gazetteer.Default.Units.Where(u => u.IsValidOn(After) && u.Tier == UnitTier.Commune), u => Assert.Equal(2, u.ParentCode.Length));
    }

    [Fact]
    public void HeirsInReform_OfEveryUnit_LiveOnItsFirstDay()
    {
        Assert.All(Gazetteer.Default.Units, u => Assert.All(Gazetteer.Default.HeirsInReform(u), heir => Assert.True(heir.IsValidOn(After) && !u.IsValidOn(After))));
        Assert.All(Gazetteer.Default.Units.Where(u => u.Tier == UnitTier.Province && u.IsValidOn(Before) && !u.IsValidOn(After)),
            u => Assert.Single(Gazetteer.Default.HeirsInReform(u)));
    }

    [Theory]
    [InlineData("27094", "2021-01-01")]
    [InlineData("540", "2020-01-01")]
    public void HeirsInReform_UnitThatEndedBefore_FollowsItsSuccessors(string code, string day)
    {
        var unit = Gazetteer.Default.Find(code, DateOnly.Parse(day, CultureInfo.InvariantCulture))!;
        var last = Gazetteer.Default.Successors(unit).Single();

        Assert.Equal(Gazetteer.Default.HeirsInReform(last), Gazetteer.Default.HeirsInReform(unit));
    }

    [Fact]
    public void Units_Successors_Exist()
    {
        Assert.All(Gazetteer.Default.Units, u => Assert.Equal(u.SuccessorCodes.Count, Gazetteer.Default.Successors(u).Count()));
        Assert.All(Gazetteer.Default.Units.Where(u => u.ValidUntil == Before && u.Tier != UnitTier.District), u => Assert.NotEmpty(u.SuccessorCodes));
    }

    [Fact]
    public void Units_ShapeOfCodeAndTime_IsRight()
    {
        Assert.All(Gazetteer.Default.Units, u => Assert.Equal(u.Tier switch { UnitTier.Province => 2, UnitTier.District => 3, _ => 5 }, u.Code.Length));
        Assert.All(Gazetteer.Default.Units, u => Assert.True(u.ValidFrom is null || u.ValidUntil is null || u.ValidFrom <= u.ValidUntil, u.ToString()));
        Assert.All(Gazetteer.Default.Units, u => Assert.Equal(u.Name.Trim(), u.Name));
        Assert.All(Gazetteer.Default.Units, u => Assert.NotEmpty(u.Name));
    }

    [Theory]
    [InlineData("01", "2024-01-01", "Thành phố Hà Nội")]
    [InlineData("01", "2026-01-01", "Thành phố Hà Nội")]
    [InlineData("46", "2024-12-31", "Tỉnh Thừa Thiên Huế")]
    [InlineData("46", "2025-01-01", "Thành phố Huế")]
    [InlineData("474", "2024-12-31", "Thành phố Huế")]
    [InlineData("474", "2025-01-01", "Quận Thuận Hóa")]
    [InlineData("769", "2020-12-31", "Quận 2")]
    [InlineData("769", "2021-01-01", "Thành phố Thủ Đức")]
    [InlineData("769", "2025-07-01", null)]
    [InlineData("24", "2025-06-30", "Tỉnh Bắc Giang")]
    [InlineData("24", "2025-07-01", "Tỉnh Bắc Ninh")]
    [InlineData("75", "2025-12-31", "Tỉnh Đồng Nai")]
    [InlineData("75", "2026-01-01", "Thành phố Đồng Nai")]
    [InlineData("26368", "2025-06-30", "Thị trấn Long Thành")]
    [InlineData("26368", "2025-07-01", "Xã Long Thành")]
    [InlineData("26368", "2026-01-01", "Phường Long Thành")]
    [InlineData("99999", "2026-01-01", null)]
    public void Find_CodeOnADay_IsTheUnitOfThatDay(string code, string date, string? fullName)
    {
        Assert.Equal(fullName, Gazetteer.Default.Find(code, DateOnly.Parse(date, null))?.FullName);
    }

    [Theory]
    [InlineData("27", "Tỉnh Bắc Ninh")]
    [InlineData("77", "Thành phố Hồ Chí Minh")]
    [InlineData("755", "Đặc khu Côn Đảo")]
    [InlineData("00007", "Phường Ngọc Hà, Phường Giảng Võ")]
    [InlineData("279", "")]
    public void Successors_UnitOfTheReform_AreTheNewUnits(string code, string expected)
    {
        var unit = Assert.IsType<AdministrativeUnit>(Gazetteer.Default.Find(code, Before));

        Assert.Equal(expected, string.Join(", ", Gazetteer.Default.Successors(unit).Select(u => u.FullName)));
    }

    [Fact]
    public void Parent_Commune_LeadsToItsProvince()
    {
        var commune = Assert.IsType<AdministrativeUnit>(Gazetteer.Default.Find("10186", Before));
        var district = Gazetteer.Default.Parent(commune);

        Assert.Equal("Huyện Thường Tín", district?.FullName);
        Assert.Equal("Thành phố Hà Nội", Gazetteer.Default.Parent(district!)?.FullName);
    }
}
