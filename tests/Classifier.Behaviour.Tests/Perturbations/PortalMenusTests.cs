using Classifier.Behaviour.Tests.Corpus;

namespace Classifier.Behaviour.Tests.Perturbations;

public class PortalMenusTests
{
    [Fact]
    public void Apply_Body_StandsBetweenTwoMenus()
    {
        var body = new PortalMenus().Apply(Sample.News("commune", "Xã họp.\nDân vui."), new Random(1))!.Body;

        var parts = body.Split("\nXã họp.\nDân vui.\n");
        Assert.Equal(2, parts.Length);
        Assert.All(parts, part => Assert.True(part.Length > 40, part));
    }
}
