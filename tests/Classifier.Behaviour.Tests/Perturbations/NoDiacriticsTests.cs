namespace Classifier.Behaviour.Tests.Perturbations;

public class NoDiacriticsTests
{
    [Fact]
    public void Change_Letters_LoseTheirMarks()
    {
        Assert.Equal("Dang uy phuong, duong Hoa Binh", new NoDiacritics().Change("Đảng ủy phường, đường Hòa Bình", new Random(1)));
    }
}
