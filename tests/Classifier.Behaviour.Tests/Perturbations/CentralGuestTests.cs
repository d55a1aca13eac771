using Classifier.Behaviour.Tests.Corpus;

namespace Classifier.Behaviour.Tests.Perturbations;

public class CentralGuestTests
{
    [Fact]
    public void Apply_NewsOfACommune_HasTheGuestInItsFirstParagraph()
    {
        var lines = new CentralGuest().Apply(Sample.News("commune", "Xã họp.\nDân vui."), new Random(1))!.Body.Split('\n');

        Assert.Matches("^Xã họp\\. .*dự có đồng chí .*, Ủy viên Trung ương Đảng", lines[0]);
        Assert.Equal("Dân vui.", lines[1]);
    }

    [Fact]
    public void Apply_CentralNewsOrOfficialDocument_IsNull()
    {
        Assert.Null(new CentralGuest().Apply(Sample.News("central", "Họp."), new Random(1)));
        Assert.Null(new CentralGuest().Apply(Sample.Official("commune", "Họp."), new Random(1)));
    }
}
