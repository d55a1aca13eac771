using Classifier.Behaviour.Tests.Corpus;

namespace Classifier.Behaviour.Tests.Perturbations.Directional;

public class BlocSuccessorTests
{
    [Theory]
    [InlineData("Đảng ủy Khối các cơ quan tỉnh Sóc Trăng họp", "Đảng ủy các cơ quan Đảng tỉnh Sóc Trăng họp", "province")]
    [InlineData("Đảng bộ Khối Doanh nghiệp thành phố Đà Nẵng họp", "Đảng bộ UBND thành phố Đà Nẵng họp", "province")]
    [InlineData("Đảng ủy Khối các cơ quan Trung ương họp", "Đảng ủy các cơ quan Đảng Trung ương họp", "central")]
    [InlineData("ĐẢNG ỦY KHỐI DOANH NGHIỆP TRUNG ƯƠNG", "ĐẢNG ỦY CHÍNH PHỦ", "central")]
    public void Apply_Committee_BecomesItsSuccessor(string title, string expected, string due)
    {
        var changed = new BlocSuccessor().Apply(Sample.News("bloc", "Toàn Khối vui. Bí thư Đảng ủy Khối ký số 3-KH/ĐUK năm 2024.", title), new Random(1))!;

        Assert.Equal(expected, changed.Document.Title);
        Assert.Equal($"Toàn Đảng bộ vui. Bí thư Đảng ủy ký số 3-KH/ĐU năm {changed.Document.PublishedOn!.Value.Year}.", changed.Document.Body);
        Assert.True(changed.Document.PublishedOn >= new DateOnly(2025, 3, 1));
        Assert.True(changed.Due("bloc", [due, "bloc"]));
        Assert.False(changed.Due("bloc", [due, "district"]));
        Assert.False(changed.Due("bloc", ["bloc", due]));
    }

    [Fact]
    public void Apply_LastMonthsOrNoCommitteeInTheTitle_IsNull()
    {
        var source = Sample.News("bloc", "Họp.", "Đảng ủy Khối các cơ quan tỉnh họp");

        Assert.Null(new BlocSuccessor().Apply(source with { Date = new(2025, 1, 14) }, new Random(1)));
        Assert.Null(new BlocSuccessor().Apply(source with { Title = "Đoàn Khối họp" }, new Random(1)));
        Assert.Null(new BlocSuccessor().Apply(source with { Title = "Đảng ủy Khối Cơ quan Dân Chính Đảng họp" }, new Random(1)));
    }
}
