using System.Collections.Immutable;
using Classifier.MLNet.Columns;
using Classifier.MLNet.Predictors;

namespace Classifier.MLNet.Tests.Predictors;

public sealed class RegressionTreeTests
{
    [Fact]
    public void ChildOf_RandomTrees_LeadsToTheLeafOfScoring()
    {
        var random = new Random(9);
        for (var round = 0; round < 200; round++)
        {
            var tree = SampleModels.Tree(random, 9, 8);
            if (round % 3 == 1)
                tree = tree with { MissingValues = [.. tree.SplitFeatures.Select(_ => random.NextSingle())] };
            if (round % 3 == 2)
                tree = tree with { CategoricalSlots = [.. Enumerable.Range(0, tree.SplitCount).Select(ImmutableArray<int> (n) => n % 2 == 0 ? [] : [0, 3 + random.Next(5)])] };
            float[] row = [.. Enumerable.Range(0, 8).Select(_ => random.Next(5) == 0 ? float.NaN : random.NextSingle() - 0.5f)];

            Assert.Equal(new TreeEnsemble(8, [tree]).Score(FeatureVector.Dense(row)), (float)tree.LeafValues[~Leaf(tree, row)]);
        }
    }

    private static int Leaf(RegressionTree tree, float[] row)
    {
        var node = 0;
        while (node >= 0)
            node = tree.ChildOf(node, FeatureVector.Dense(row));
        return node;
    }
}
