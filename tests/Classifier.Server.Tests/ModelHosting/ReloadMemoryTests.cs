using System.Runtime.CompilerServices;
using Classifier.Server.ModelHosting;
using Classifier.Server.ModelHosting.Following;
using Microsoft.Extensions.DependencyInjection;
using Xunit.Abstractions;

namespace Classifier.Server.Tests.ModelHosting;

/// <summary>Runs alone, since other tests would be counted as well.</summary>
[CollectionDefinition(nameof(ReloadMemoryTests), DisableParallelization = true)]
public sealed class MeasuredAlone;

[Collection(nameof(ReloadMemoryTests))]
public sealed class ReloadMemoryTests(ITestOutputHelper output)
{
    private const int Reloads = 100;

    // A hundred versions that stayed would be thirty times as much: see the figures that the test prints.
    private const long MostGrowth = 1 << 20;

    [Fact]
    public async Task Reload_AHundredTimes_LeavesNoModelBehind()
    {
        using var registry = new Registry("0.1.0", "0.2.0");
        await using var server = await ConnectedServer.StartWithModelOfAsync(("Model:Path", registry.Model), ("Model:AliasPollInterval", "1.00:00:00"));
        var (host, follower) = (server.Server.Services.GetRequiredService<ModelHost>(), server.Server.Services.GetRequiredService<ModelFollower>());
        await ReloadAsync(registry, host, follower, 10);
        var before = GC.GetTotalMemory(forceFullCollection: true);

        var models = await ReloadAsync(registry, host, follower, Reloads);

        // What the last reload has left on its way to another thread may live for a moment more.
        await Eventually.IsTrueAsync(() =>
        {
            GC.Collect();
            return models.Count(model => model.IsAlive) == 1;
        });
        var after = GC.GetTotalMemory(forceFullCollection: true);
        output.WriteLine($"{Reloads} reloads: managed heap {before} bytes before, {after} after; {models.Count(m => m.IsAlive)} of {models.Count} models are left");
        Assert.Equal(Reloads, models.Count);
        Assert.InRange(after - before, long.MinValue, MostGrowth);
        Assert.Equal("0.1.0", (await server.ClassifyAsync("x")).Model.Version);
    }

    private static async Task<List<WeakReference>> ReloadAsync(Registry registry, ModelHost host, ModelFollower follower, int times)
    {
        var models = new List<WeakReference>();
        for (var i = 0; i < times; i++)
        {
            registry.Promote(i % 2 == 0 ? "0.2.0" : "0.1.0");
            await follower.LookAsync(isTold: true, CancellationToken.None);
            models.Add(Remember(host));
        }
        return models;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference Remember(ModelHost host) => new(host.Current!.Classifier);
}
