using Classifier.Modeling.Tests.TestModels;
using Classifier.Server.ModelHosting;

namespace Classifier.Server.Tests.ModelHosting;

public sealed class ServedModelsTests
{
    [Fact]
    public void WithVersion_TooMany_TheOneAskedForLongestAgoGoes()
    {
        var host = new ModelHost();
        host.Serve(Model("1.0"));
        foreach (var version in new[] { "2.0", "3.0" })
            host.Change(served => served.WithVersion(Model(version), 2));
        host.Resolve("tiny/3.0");
        host.Resolve("tiny/2.0");

        host.Change(served => served.WithVersion(Model("4.0"), 2));

        Assert.Equal(["champion", "tiny/1.0", "tiny/2.0", "tiny/4.0"], host.Served.Names);
        Assert.Throws<ModelNotFoundException>(() => host.Resolve("tiny/3.0"));
    }

    [Fact]
    public void WithVersion_ThereAlready_IsThereOnce()
    {
        var model = Model("2.0");

        var served = ServedModels.None.WithVersion(model, 2).WithVersion(model, 2);

        Assert.Same(model, Assert.Single(served.Versions));
    }

    [Fact]
    public void Resolve_NothingLoaded_IsNotReady()
    {
        Assert.Throws<ModelNotReadyException>(() => new ModelHost().Resolve(""));
    }

    private static HostedModel Model(string version) => new(TinyBundle.Model(version));
}
