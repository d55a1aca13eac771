using System.Text.RegularExpressions;
using Classifier.Training.Heads;

namespace Classifier.Training.Recipes;

/// <summary>The ranges of a recipe's values, and which of them go together.</summary>
internal static partial class RecipeRules
{
    // A file of naive Bayes holds eight bytes for each slot and label; serving reads at most 1 GiB.
    private const int MostCounts = 1 << 25;

    private const string NameRule = "lower-case letters, digits, hyphens and underscores only";

    /// <summary>All faults.</summary>
    public static IEnumerable<RecipeFault> Faults(Recipe recipe)
    {
        if (!NamePattern().IsMatch(recipe.Name))
            yield return new("name", NameRule);
        if (!LanguagePattern().IsMatch(recipe.Language))
            yield return new("language", "a tag of BCP 47, such as vi");
        if (recipe.Folds is < 2 or > 100)
            yield return new("folds", "from 2 to 100");
        if (!(recipe.UnmarkedCopies is >= 0 and <= 1))
            yield return new("unmarkedCopies", "from 0 to 1");
        if (recipe.Heads.Count == 0)
            yield return new("heads", "at least one");
        foreach (var twice in recipe.Heads.GroupBy(h => h.Name).Where(g => g.Count() > 1))
            yield return new("heads", $"'{twice.Key}' stands twice");
        for (var h = 0; h < recipe.Heads.Count; h++)
            foreach (var fault in Faults(recipe.Heads[h]).Concat(TrainerRules.Faults(recipe.Heads[h])))
                yield return fault with { Path = $"heads[{h}].{fault.Path}" };
    }

    private static IEnumerable<RecipeFault> Faults(HeadRecipe head)
    {
        if (!NamePattern().IsMatch(head.Name))
            yield return new("name", NameRule);
        if (head.Labels.Count < 2)
            yield return new("labels", "at least two");
        for (var l = 0; l < head.Labels.Count; l++)
        {
            if (!NamePattern().IsMatch(head.Labels[l].Id))
                yield return new($"labels[{l}].id", $"'{head.Labels[l].Id}': {NameRule}");
            if (head.Labels[l].ArguableShare is { } share && !(share is >= 0 and < 1))
                yield return new($"labels[{l}].arguableShare", "from 0 to below 1");
        }
        foreach (var twice in head.Labels.GroupBy(l => l.Id).Where(g => g.Count() > 1))
            yield return new("labels", $"'{twice.Key}' stands twice");
        if (!(head.ArguableShare is >= 0 and < 1))
            yield return new("arguableShare", "from 0 to below 1");
        if (head.ConfidenceWeights.Count != 3 || head.ConfidenceWeights.Any(w => !(w is > 0 and < double.PositiveInfinity)))
            yield return new("confidenceWeights", "three numbers above 0");
        foreach (var (label, weight) in head.ClassWeights.Labels)
        {
            if (!head.Labels.Any(l => l.Id == label))
                yield return new($"classWeights.{label}", "is no label of the head" + NearMiss.Hint(label, head.Labels.Select(l => l.Id)));
            if (!(weight is > 0 and < double.PositiveInfinity))
                yield return new($"classWeights.{label}", "above 0");
        }
        var holdOut = head.Calibration.HoldOut;
        if (!(holdOut is 0 or (>= 0.01 and <= 0.5)))
            yield return new("calibration.holdOut", "0, or from 0.01 to 0.5");
        else if (holdOut > 0 && head is { Trees: not null, HasTextModel: true })
            yield return new("calibration.holdOut", "trees learn from the text model's out-of-fold answers to all documents: leave out holdOut, or fastTree");
        if (new[] { head.Abstain.Share, head.Abstain.Accuracy, head.Abstain.Probability }.Count(v => v is not null) != 1)
            yield return new("abstain", "one of share, accuracy and probability");
        if (head.Abstain.Share is { } abstained && !(abstained is >= 0 and < 1))
            yield return new("abstain.share", "from 0 to below 1");
        if (head.Abstain.Accuracy is { } accuracy && !(accuracy is > 0 and <= 1))
            yield return new("abstain.accuracy", "above 0, at most 1");
        if (head.Abstain.Probability is { } probability && !(probability is >= 0 and <= 1))
            yield return new("abstain.probability", "from 0 to 1");
        if (head.Trainer == TrainerName.NaiveBayes && head.Text.Bits is >= 10 and <= 22 && head.Labels.Count > MostCounts >> head.Text.Bits)
            yield return new("text.bits", $"at most {(int)Math.Log2(MostCounts / Math.Max(1, head.Labels.Count))} for naiveBayes with {head.Labels.Count} labels");
        for (var p = 0; p < head.DropFeatures.Count; p++)
            if (!DroppedFeatures.Matching(head, head.DropFeatures[p]).Any())
                yield return new($"dropFeatures[{p}]", $"'{head.DropFeatures[p]}' fits no feature of the trees");
    }

    [GeneratedRegex("^[a-z0-9][a-z0-9_-]*$")]
    private static partial Regex NamePattern();

    [GeneratedRegex("^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$")]
    private static partial Regex LanguagePattern();
}
