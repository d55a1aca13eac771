namespace Classifier.Behaviour.Tests.Perturbations;

public class OtherPersonsTests
{
    [Fact]
    public void Change_NameThatStandsTwice_IsReplacedTwiceByTheSame()
    {
        var changed = new OtherPersons().Change("Ông Phan Đình Lợi chủ trì. Sau đó Phan Đình Lợi kết luận.", new Random(1));

        Assert.DoesNotContain("Phan Đình Lợi", changed, StringComparison.Ordinal);
        Assert.Matches(@"^Ông (\w+ \w+ \w+) chủ trì\. Sau đó \1 kết luận\.$", changed);
    }

    [Theory]
    [InlineData("tư tưởng Hồ Chí Minh")]
    [InlineData("huyện Dương Minh Châu")]
    [InlineData("xã Phan Thiết, Lý Nhân")]
    [InlineData("đường Trần Hưng Đạo")]
    public void Change_OtherNames_Stay(string text)
    {
        Assert.Equal(text, new OtherPersons().Change(text, new Random(1)));
    }
}
