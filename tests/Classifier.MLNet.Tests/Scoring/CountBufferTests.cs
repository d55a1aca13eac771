using Classifier.MLNet.Scoring;

namespace Classifier.MLNet.Tests.Scoring;

public sealed class CountBufferTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(64)]
    [InlineData(1000)]
    [InlineData(CountBuffer.MaxTable)]
    [InlineData(CountBuffer.MaxTable + 1)]
    [InlineData(1 << 30)]
    public void End_SlotsCounted_AscendWithTheirCounts(int slots)
    {
        var counts = new CountBuffer(slots);
        var random = new Random(slots);
        for (var row = 0; row < 3; row++)
        {
            var added = Enumerable.Range(0, 200 * row).Select(_ => random.NextDouble() < 0.5 ? random.Next(slots) : slots - 1).ToArray();
            counts.Begin();
            foreach (var slot in added)
                counts.Add(slot);
            counts.End();

            Assert.Equal(slots, counts.Length);
            Assert.Equal(added.GroupBy(s => s).ToDictionary(g => g.Key, g => (float)g.Count()), BoundStep.Read(counts));
        }
    }

    [Fact]
    public void Create_ManySlots_TakesNoMemoryBeforeARowIsCounted()
    {
        Assert.InRange(Allocations.Of(() => _ = new CountBuffer(CountBuffer.MaxTable)), 0, 1000);
    }
}
