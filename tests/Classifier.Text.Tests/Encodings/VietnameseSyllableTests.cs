using Classifier.Text.Encodings;

namespace Classifier.Text.Tests.Encodings;

public class VietnameseSyllableTests
{
    [Theory]
    [InlineData("nghiêng người khuỷu tay quốc quyển quý giếng gìn gì giữ gỉ ghế kỷ yêu tiến thuở huỳnh huýt loét xoong ngoẵng Đắk ƯỚC ủy uỷ hòa hoà thuế đường rượu oai ý Ở")]
    [InlineData("bướu khuya khuyên chếch huệ quệt quét quặng giặc nguyễn nghề lịch khách phụng ngoằn tuần bìa mùa mưa thuộc thương")]
    public void IsValid_VietnameseSyllables_IsTrue(string words)
    {
        Assert.All(words.Split(' '), word => Assert.True(VietnameseSyllable.IsValid(word), word));
    }

    [Theory]
    [InlineData("school été für niño xaõ hoäi ViÖt nghÜa caùc chaøo hßa được1 bb aeo ngha kan cê gê qua' hoàa hóá hoaị bìên cảc quừ")]
    [InlineData("Jean Stalin w zoo fan john nghiêngg stra trường\u0301 a\u0301")]
    public void IsValid_OtherWords_IsFalse(string words)
    {
        Assert.All(words.Split(' '), word => Assert.False(VietnameseSyllable.IsValid(word), word));
    }

    [Fact]
    public void IsValid_Empty_IsFalse() => Assert.False(VietnameseSyllable.IsValid(""));
}
