using System.Reflection;
using Classifier.Training.Labelling.Annotation;
using Classifier.Training.Recipes;

namespace Classifier.Training.Tests.Labelling.Annotation;

public class LabelKeysTests
{
    [Fact]
    public void Keys_OfLabels_AreNoCommands()
    {
        var commands = typeof(CommandKey).GetFields(BindingFlags.Public | BindingFlags.Static).Where(f => f.FieldType == typeof(char))
            .Select(f => (char)f.GetRawConstantValue()!).ToList();

        Assert.Equal(9, commands.Count);
        Assert.Empty(LabelKeys.Keys.Intersect(commands));
        Assert.Equal(LabelKeys.Keys.Length, LabelKeys.Keys.Distinct().Count());
    }

    [Fact]
    public void LabelOf_NineteenLabels_AreAllReached()
    {
        var keys = new LabelKeys(Head(19));

        Assert.Equal("label-1", keys.LabelOf('1'));
        Assert.Equal("label-10", keys.LabelOf('a'));
        Assert.Equal("label-19", keys.LabelOf('l'));
        Assert.Null(keys.LabelOf('m'));
        Assert.Equal(19, keys.All.Select(k => keys.LabelOf(k.Key)).Distinct().Count());
    }

    [Fact]
    public void LabelKeys_MoreLabelsThanKeys_AreRefused()
    {
        Assert.Contains("57 labels for 56 keys", Assert.Throws<RecipeException>(() => new LabelKeys(Head(57))).Message, StringComparison.Ordinal);
    }

    private static HeadRecipe Head(int labels) =>
        new() { Name = "head", Labels = [.. Enumerable.Range(1, labels).Select(i => new LabelRecipe { Id = $"label-{i}" })] };
}
