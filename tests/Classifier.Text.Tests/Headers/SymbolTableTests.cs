using Classifier.Text.Headers;

namespace Classifier.Text.Tests.Headers;

public class SymbolTableTests
{
    [Fact]
    public void Default_Loaded_HasEveryTierAndManyEntries()
    {
        var table = SymbolTable.Default;

        Assert.True(table.Bodies.Count + table.Types.Count >= 250);
        Assert.Equal(Enum.GetValues<SymbolTier>(), table.Bodies.Select(b => b.Tier!.Value).Distinct().Order());
        Assert.All(table.Types, t => Assert.Null(t.Tier));
        Assert.All(table.Bodies.Concat(table.Types), e => Assert.Equal(e.Name.Trim(), e.Name));
    }

    [Theory]
    [InlineData("ThU", true)]
    [InlineData("THU", true)]
    [InlineData("Thu", false)]
    [InlineData("thu", false)]
    [InlineData("Tu", false)]
    [InlineData("QH15", true)]
    public void Body_WithoutAnyCase_WantsThePrescribedOrUpperCase(string abbreviation, bool isFound)
    {
        Assert.Equal(isFound, SymbolTable.Default.Body(abbreviation, anyCase: false) is not null);
    }
}
