using Classifier.Text.Gazetteers;
using Classifier.Text.Normalization;

namespace Classifier.Text.Tests.Gazetteers;

public class TextDatesTests
{
    [Theory]
    [InlineData("ngày 5/8/2025", "2025-08-05")]
    [InlineData("ngày 05-08-2025", "2025-08-05")]
    [InlineData("5.8.2025", "2025-08-05")]
    [InlineData("tháng 8/2025", "2025-08-01")]
    [InlineData("ngày 5 tháng 8 năm 2025", "2025-08-01")]
    [InlineData("5/8/2025 và 6/9/2024", "2025-08-05")]
    [InlineData("6/9/2024; hoàn thành trước ngày 31/12/2025", "2024-09-06")]
    [InlineData("chậm nhất 31/12/2025", null)]
    [InlineData("năm 2026, giai đoạn 2026-2030", null)]
    [InlineData("năm 2018, giai đoạn 2016-2020", "2020-12-31")]
    [InlineData("năm 2018, đến năm 2030", null)]
    [InlineData("năm 2018, ngày 5/8/2016", "2016-08-05")]
    [InlineData("ngay 5 thang 8 nam 2025", "2025-08-01")]
    [InlineData("3/2/1930", null)]
    [InlineData("31/2/2025", null)]
    [InlineData("số 5/2025/8", null)]
    [InlineData("tháng 8 năm", null)]
    [InlineData("", null)]
    public void Latest_Dates_AreReadAndDeadlinesLeftOut(string text, string? expected)
    {
        Assert.Equal(expected, TextDates.Latest(NormalizedText.From(text))?.ToString("yyyy-MM-dd", null));
    }
}
