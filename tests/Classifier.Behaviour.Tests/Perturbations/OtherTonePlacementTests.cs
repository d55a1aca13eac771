namespace Classifier.Behaviour.Tests.Perturbations;

public class OtherTonePlacementTests
{
    [Theory]
    [InlineData("hòa hoà", "hoà hòa")]
    [InlineData("HUYỆN ỦY, Huyện uỷ", "HUYỆN UỶ, Huyện ủy")]
    [InlineData("khỏe thuỷ", "khoẻ thủy")]
    [InlineData("quý hoàn toa huỳnh", "quý hoàn toa huỳnh")]
    public void Change_OpenSyllables_MoveTheirMark(string text, string expected)
    {
        Assert.Equal(expected, new OtherTonePlacement().Change(text, new Random(1)));
    }
}
