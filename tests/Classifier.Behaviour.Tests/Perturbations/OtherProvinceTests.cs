using Classifier.Behaviour.Tests.Corpus;
using Classifier.Text.Gazetteers;

namespace Classifier.Behaviour.Tests.Perturbations;

public class OtherProvinceTests
{
    [Fact]
    public void Apply_ProvinceWithItsDistrict_BecomesAnotherWithOneOfItsOwn()
    {
        var source = Sample.News("district", "UBND huyện Gò Công Tây, tỉnh Tiền Giang họp. Gò Công Tây vui.");

        var changed = new OtherProvince().Apply(source, new Random(1))!;

        var (units, body) = (NamedUnits.In(changed), changed.Body);
        Assert.DoesNotContain("Gò Công Tây", body, StringComparison.Ordinal);
        Assert.DoesNotContain("Tiền Giang", body, StringComparison.Ordinal);
        var district = units.First(u => u.Unit.Kind == UnitKind.RuralDistrict).Unit;
        var province = units.First(u => u.Unit.Kind == UnitKind.Province).Unit;
        Assert.Equal(province, Gazetteer.Default.Parent(district));
        Assert.EndsWith($"{district.Name} vui.", body, StringComparison.Ordinal);
    }

    [Fact]
    public void Apply_NoUnitNamed_IsNull()
    {
        Assert.Null(new OtherProvince().Apply(Sample.News("none", "Trời đẹp."), new Random(1)));
    }
}
