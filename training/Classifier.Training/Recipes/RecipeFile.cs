using System.Text.RegularExpressions;
using Classifier.Training.Heads;

namespace Classifier.Training.Recipes;

/// <summary>Reads recipes.</summary>
public static partial class RecipeFile
{
    /// <summary>Reads and checks a recipe.</summary>
    /// <exception cref="RecipeException">It cannot be read, is not YAML, names something unknown, or a value is out of range.</exception>
    public static Recipe Read(string path) =>
        Checked(YamlFile.Read<Recipe>(path, faults => new RecipeException(path, faults)), path);

    /// <summary>Reads and checks the text of a recipe.</summary>
    /// <param name="yaml">The text.</param>
    /// <param name="name">What to call it in faults.</param>
    /// <exception cref="RecipeException">It is not YAML, names something unknown, or a value is out of range.</exception>
    public static Recipe Parse(string yaml, string name) =>
        Checked(YamlFile.Parse<Recipe>(yaml, faults => new RecipeException(name, faults)), name);

    private static Recipe Checked(Recipe? written, string name)
    {
        var recipe = written ?? new Recipe();
        var faults = Faults(recipe).ToList();
        return faults.Count == 0 ? recipe : throw new RecipeException(name, faults);
    }

    private static IEnumerable<string> Faults(Recipe recipe)
    {
        if (!NamePattern().IsMatch(recipe.Name))
            yield return "name: lower-case letters, digits, hyphens and underscores only";
        if (recipe.Folds is < 2 or > 100)
            yield return "folds: from 2 to 100";
        if (!(recipe.UnmarkedCopies is >= 0 and <= 1))
            yield return "unmarkedCopies: from 0 to 1";
        if (recipe.Heads.Count == 0)
            yield return "heads: at least one";
        if (recipe.Heads.Any(h => h is null || h.Labels.Any(l => l is null)))
        {
            yield return "heads: a head or a label is empty";
            yield break;
        }
        foreach (var twice in recipe.Heads.GroupBy(h => h.Name).Where(g => g.Count() > 1))
            yield return $"heads: '{twice.Key}' stands twice";
        foreach (var fault in recipe.Heads.SelectMany(h => Faults(h).Select(f => $"head '{h.Name}': {f}")))
            yield return fault;
    }

    private static IEnumerable<string> Faults(HeadRecipe head)
    {
        if (!NamePattern().IsMatch(head.Name))
            yield return "name: lower-case letters, digits, hyphens and underscores only";
        if (head.Labels.Count < 2)
            yield return "labels: at least two";
        foreach (var label in head.Labels.Where(l => !NamePattern().IsMatch(l.Id)))
            yield return $"labels: id '{label.Id}': lower-case letters, digits, hyphens and underscores only";
        foreach (var twice in head.Labels.GroupBy(l => l.Id).Where(g => g.Count() > 1))
            yield return $"labels: '{twice.Key}' stands twice";
        foreach (var label in head.Labels.Where(l => l.ArguableShare is { } share && !(share is >= 0 and < 1)))
            yield return $"labels: '{label.Id}': arguableShare: from 0 to below 1";
        if (head.Text.Bits is < 10 or > 22)
            yield return "text.bits: from 10 to 22";
        if (head.Text.NgramLength is < 1 or > 2)
            yield return "text.ngramLength: 1 or 2";
        if (head.Text.MaximumTokens < 1)
            yield return "text.maximumTokens: at least 1";
        if (head.Text.LeadTokens < 0)
            yield return "text.leadTokens: at least 0";
        if (!(head.Text.LeadWeight is >= 0 and < float.PositiveInfinity))
            yield return "text.leadWeight: at least 0";
        if (!(head.Text.TitleWeight is >= 0 and < float.PositiveInfinity))
            yield return "text.titleWeight: at least 0";
        if (!(head.LbfgsMaximumEntropy.L2Regularization is >= 0 and < double.PositiveInfinity))
            yield return "lbfgsMaximumEntropy.l2Regularization: at least 0";
        if (!(head.LbfgsMaximumEntropy.OptimizationTolerance is >= 0 and < 1))
            yield return "lbfgsMaximumEntropy.optimizationTolerance: from 0 to below 1";
        if (head.LbfgsMaximumEntropy.MinimumDocuments < 1)
            yield return "lbfgsMaximumEntropy.minimumDocuments: at least 1";
        if (head.LbfgsMaximumEntropy.MaximumNumberOfIterations < 1)
            yield return "lbfgsMaximumEntropy.maximumNumberOfIterations: at least 1";
        if (head.LbfgsMaximumEntropy.HistorySize < 1)
            yield return "lbfgsMaximumEntropy.historySize: at least 1";
        if (head.Pruning.MaximumWeights < 1)
            yield return "pruning.maximumWeights: at least 1";
        if (head.Pruning.FractionBits is < 4 or > 23)
            yield return "pruning.fractionBits: from 4 to 23";
        if (!(head.ArguableShare is >= 0 and < 1))
            yield return "arguableShare: from 0 to below 1";
        if (head.ConfidenceWeights.Count != 3 || head.ConfidenceWeights.Any(w => !(w is > 0 and < double.PositiveInfinity)))
            yield return "confidenceWeights: three numbers above 0";
        if (!(head.AbstainShare is >= 0 and < 1))
            yield return "abstainShare: from 0 to below 1";
        foreach (var pattern in head.DropFeatures.Where(p => !DroppedFeatures.Matching(head, p).Any()))
            yield return $"dropFeatures: '{pattern}' fits no feature of the trees";
        if (head.FastTree is { } trees)
        {
            if (trees.NumberOfTrees < 1)
                yield return "fastTree.numberOfTrees: at least 1";
            if (trees.NumberOfLeaves < 2)
                yield return "fastTree.numberOfLeaves: at least 2";
            if (trees.MinimumExampleCountPerLeaf < 1)
                yield return "fastTree.minimumExampleCountPerLeaf: at least 1";
            if (!(trees.LearningRate is > 0 and <= 1))
                yield return "fastTree.learningRate: above 0, at most 1";
            if (trees.MaximumBinCountPerFeature is < 2 or > 255)
                yield return "fastTree.maximumBinCountPerFeature: from 2 to 255";
            if (!(trees.FeatureFraction is > 0 and <= 1))
                yield return "fastTree.featureFraction: above 0, at most 1";
            if (!(trees.L2Regularization is >= 0 and < double.PositiveInfinity))
                yield return "fastTree.l2Regularization: at least 0";
        }
    }

    [GeneratedRegex("^[a-z0-9][a-z0-9_-]*$")]
    private static partial Regex NamePattern();
}
