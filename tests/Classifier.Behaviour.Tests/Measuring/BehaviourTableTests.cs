namespace Classifier.Behaviour.Tests.Measuring;

public class BehaviourTableTests
{
    [Fact]
    public void Of_Cases_CountsFlipsAndMeansByKind()
    {
        InvarianceCase[] invariances =
        [
            new("noise", "a", true, [new("level", "commune", "district", 0.2), new("topic", "health", "health", 0.1)]),
            new("noise", "b", false, [new("level", "commune", "commune", 0.1), new("topic", "health", "health", 0)]),
        ];
        DirectionCase[] directions = [new("raised", "a", ["district", "commune"], false, 0.25)];

        var lines = BehaviourTable.Of("model 1", invariances, directions).Split('\n');

        Assert.Contains("| noise | 2 | 1 | 0 | 0.150 | 0.050 |", lines);
        Assert.Contains("| **all, golden documents** | 1 | 1 | 0 | 0.200 | 0.100 |", lines);
        Assert.Contains("| raised | 1 | 1 | 0.250 |", lines);
    }
}
