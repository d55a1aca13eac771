using Classifier.Training.Data;
using Classifier.Training.Recipes;

namespace Classifier.Training.Heads.Finished;

/// <summary>A model that a training is going to make.</summary>
/// <param name="Kind">Its head and what it is; models of one kind take about as long per document.</param>
/// <param name="Documents">About how many documents it learns from.</param>
internal sealed record PlannedModel(string Kind, int Documents)
{
    public const string Text = "text model";
    public const string Trees = "trees";

    /// <summary>The name of a model that does not see a fold.</summary>
    public static string Without(string kind, int fold) => $"{kind} without fold {fold + 1}";

    /// <summary>The kind of a model by its name.</summary>
    public static string KindOf(string head, string name) => $"{head}: {name.Split(" without ")[0]}";

    /// <summary>The models of one training of a whole recipe.</summary>
    /// <param name="recipe">The recipe.</param>
    /// <param name="data">All documents.</param>
    /// <param name="share">The part of them that is trained on, 0 to 1.</param>
    public static IEnumerable<PlannedModel> Of(Recipe recipe, DataSet data, double share) =>
        from head in recipe.Heads
        let documents = (int)(share * data.PlacesOf(head.Name).Count)
        from kind in Kinds(head)
        from model in Enumerable.Repeat(new PlannedModel(KindOf(head.Name, kind), documents), head.Calibration.HoldOut > 0 ? 1 : recipe.Folds + 1)
        select model;

    private static IEnumerable<string> Kinds(HeadRecipe head)
    {
        if (head.HasTextModel)
            yield return Text;
        if (head.Trees is not null)
            yield return Trees;
    }
}
