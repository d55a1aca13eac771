using Classifier.Training.Ablations;
using Classifier.Training.Data;
using Classifier.Training.Heads;
using Classifier.Training.Recipes;
using Classifier.Training.Splits;

namespace Classifier.Training.Curves;

/// <summary>A part of the training documents, with one seed.</summary>
/// <param name="Recipe">The recipe, with that seed.</param>
/// <param name="Data">The documents of the part.</param>
/// <param name="Kept">Which of the training documents are in it.</param>
/// <param name="Folds">Its folds.</param>
internal sealed record CurvePart(Recipe Recipe, DataSet Data, bool[] Kept, HeadFolds Folds)
{
    /// <summary>Takes a part.</summary>
    /// <param name="recipe">The recipe, with the seed.</param>
    /// <param name="training">All training documents.</param>
    /// <param name="kept">Which of them are in the part.</param>
    /// <param name="foldsOfAll">The folds for the part that is all of them; null to cut them anew, as for any other part.</param>
    public static CurvePart Of(Recipe recipe, DataSet training, bool[] kept, HeadFolds? foldsOfAll)
    {
        var own = training.At([.. Enumerable.Range(0, kept.Length).Where(i => kept[i])]);
        return new CurvePart(recipe, own, kept, foldsOfAll is not null && Array.TrueForAll(kept, k => k) ? foldsOfAll : HeadFolds.Of(recipe, own));
    }

    /// <summary>The documents that carry a label of a head.</summary>
    public IReadOnlyList<LabelledDocument> DocumentsOf(string head) => [.. Data.PlacesOf(head).Select(i => Data.Documents[i])];

    /// <summary>Why a head cannot be trained on the part; none when it can.</summary>
    public IEnumerable<string> Faults(HeadRecipe head)
    {
        var small = LabelRules.SmallClasses(DocumentsOf(head.Name), head, Recipe.Folds).Select(l => $"'{l.Label}' ({l.Documents})").ToList();
        if (small.Count > 0)
            yield return $"fewer documents than the {Recipe.Folds} folds of {string.Join(", ", small)}";
        foreach (var fault in SplitRules.TooFewUnits(head, Data.PlacesOf(head.Name).Select(i => Data.Units[i]), Recipe.Folds))
            yield return fault;
    }

    /// <summary>The training of a head on the part, by the name of the part.</summary>
    public Trial Trial(string name, HeadRecipe head, TrialData data) => new(name, Recipe with { Heads = [head] }, data, Kept, Folds);
}
