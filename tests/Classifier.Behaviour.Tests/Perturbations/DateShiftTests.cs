namespace Classifier.Behaviour.Tests.Perturbations;

public class DateShiftTests
{
    [Theory]
    [InlineData("Sáng 5/3, tại xã", "Sáng 15/3, tại xã")]
    [InlineData("ngày 28/02/2024", "ngày 09/03/2024")]
    [InlineData("ngày 25 tháng 12 năm 2024", "ngày 04 tháng 01 năm 2025")]
    [InlineData("Số 5/3/KH, ngày 35/13/2024, kỷ niệm 27/7", "Số 5/3/KH, ngày 35/13/2024, kỷ niệm 27/7")]
    public void In_Text_MovesDatesAndNothingElse(string text, string expected)
    {
        Assert.Equal(expected, new DateShift(10, 2024, (_, _) => true).In(text));
    }

    [Fact]
    public void In_DateThatMayNotMove_LeavesIt()
    {
        Assert.Equal("từ 11/3/2024 đến 2/3/2025", new DateShift(10, 2024, (from, _) => from.Year == 2024).In("từ 1/3/2024 đến 2/3/2025"));
    }
}
