using Classifier.Text.Documents;

namespace Classifier.Behaviour.Tests.Perturbations;

public class NamedUnitsTests
{
    [Fact]
    public void In_Document_GivesUnitsAsTheyAreSpelt()
    {
        var units = NamedUnits.In(new Document("", "Huyện uỷ Gò Công Tây, tỉnh TIỀN GIANG họp ở Quận 1") { PublishedOn = new(2024, 3, 5) });

        Assert.Equal([("Huyện Gò Công Tây", "Gò Công Tây"), ("Tỉnh Tiền Giang", "TIỀN GIANG")], units.Select(u => (u.Unit.FullName, u.Spelling)));
    }
}
