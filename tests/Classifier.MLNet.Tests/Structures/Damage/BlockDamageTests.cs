namespace Classifier.MLNet.Tests.Structures.Damage;

public sealed class BlockDamageTests
{
    [Theory]
    [InlineData(Damaged.Chain, 0x100, "02", "the block has 4 bytes more than its layout")]
    [InlineData(Damaged.Chain, 0x100, "FFFFFF7F", "number of chain steps is 2147483647")]
    [InlineData(Damaged.Chain, 0x104, "09", "scope[0] is 9")]
    [InlineData(Damaged.Linear, 0x100, "08", "size of a float is 8")]
    [InlineData(Damaged.Linear, 0x104, "05", "not ascending from 0 and less than 5")]
    [InlineData(Damaged.Linear, 0x108, "02", "number of row starts")]
    [InlineData(Damaged.Linear, 0x10C, "0000C07F", "bias[0] is NaN: not finite")]
    [InlineData(Damaged.Linear, 0x11C, "01", "row starts do not go from 0")]
    [InlineData(Damaged.Linear, 0x120, "7F", "less than 127 before it")]
    [InlineData(Damaged.Linear, 0x130, "3C", "weight columns of class 0[0] is 60: not ascending from 0 and less than 60")]
    [InlineData(Damaged.Linear, 0x134, "00", "weight columns of class 0[1] is 0: not ascending")]
    [InlineData(Damaged.Levels, 0x104, "03", "the output formula is 3")]
    [InlineData(Damaged.Levels, 0x105, "00", "classes is 0")]
    public void Check_BlockChanged_SaysWhat(string entry, int offset, string bytes, string what) =>
        Damaged.Says(Damaged.Faults(entry, offset, Convert.FromHexString(bytes)), entry, what);

    [Theory]
    [InlineData(0x104, "02", "first text is string")]
    [InlineData(0x108, "02", "the kind of tree 0 is 2, not 0")]
    [InlineData(0x109, "01", "leaves of tree 0 is 1")]
    [InlineData(0x109, "05", "3 lower children of tree 0, 4 are needed")]
    [InlineData(0x115, "000000000000F0BF", "the weight of tree 0 is negative")]
    [InlineData(0x121, "00", "tree 0: child")]
    [InlineData(0x121, "7F000000", "tree 0: child 127 of node 0 is not in the tree")]
    [InlineData(0x141, "08000000", "split features of tree 0[0] is 8: out of range, there are 8")]
    public void Check_TreeChanged_SaysWhat(int offset, string bytes, string what) =>
        Damaged.Says(Damaged.Faults(Damaged.Trees, offset, Convert.FromHexString(bytes)), Damaged.Trees, what);

    /// <summary>Two nodes that are each other's children, with a leaf each, and a first node with two leaves: every index is there once.</summary>
    [Fact]
    public void Check_CycleBesideTheTree_IsNotReached()
    {
        var faults = new Faults();
        TreeShape.Check(new Layout(Array.Empty<byte>(), "trees", faults), "tree", [~0, 2, 1], [~1, ~2, ~3]);

        Assert.Equal(["trees: tree: a node is not reached from the first", "trees: tree: a leaf is not reached from the first node"], faults.All);
    }

    [Fact]
    public void Check_OneClassFewer_DoesNotFitTheNames()
    {
        var faults = Damaged.Faults(entries =>
        {
            entries[Damaged.Levels][0x105] = 1;
            foreach (var name in entries.Keys.Where(name => name.Contains("SubPredictor_001", StringComparison.Ordinal)).ToArray())
                entries.Remove(name);
        });

        Damaged.Says(faults, "TransformerChain/Transform_002/Model.key", "the predictor has 1 classes, the column 'Label' of TrainSchema is UInt32 key of 2");
    }
}
