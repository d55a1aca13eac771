using Classifier.Text.Documents;

namespace Classifier.Performance.Tests;

public class InterleavedTests
{
    [Fact]
    public void Smallest_NeighboursDelayOneRoundOfEach_CountsWhatTheWorkTakes()
    {
        var clock = new WorkClock();
        var documents = Enumerable.Range(0, 20).Select(i => Document.FromText($"{i}")).ToArray();
        var calls = new int[2];
        Action<Document> Way(int way, int cost) => _ => clock.Ticks += cost + (calls[way]++ / documents.Length == way ? 1000 : 0);

        Assert.Equal([60, 100], Interleaved.Smallest(clock, documents, 2, Way(0, 3), Way(1, 5)));
        Assert.Equal([40, 40], calls);
    }

    /// <summary>A clock that only work moves.</summary>
    private sealed class WorkClock : TimeProvider
    {
        public long Ticks { get; set; }

        public override long GetTimestamp() => Ticks;
    }
}
