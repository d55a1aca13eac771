using Classifier.MLNet;
using Classifier.MLNet.Columns;
using Classifier.MLNet.Predictors;
using Classifier.MLNet.Transforms;
using Classifier.Modeling.Features;
using Classifier.Training.Recipes;

namespace Classifier.Training.Heads;

/// <summary>Puts trained predictors into ML.NET transformer chains.</summary>
internal static class ModelChains
{
    private const string TextStage = "TextStage";
    private const string TextScore = "TextScore";
    private const string TextLabel = "TextLabel";
    private const string Stacked = "Stacked";

    /// <summary><c>Text → Score</c>, with the scores of a stage before the last one in a column of their own.</summary>
    /// <param name="recipe">The head.</param>
    /// <param name="stages">The first reads the text, each of the others the scores of the one before.</param>
    public static MLNetModel Text(HeadRecipe recipe, IReadOnlyList<MulticlassPredictor> stages) =>
        new(new TransformerChain([.. Stages(recipe, stages, isLast: true)]), [TextColumn(recipe)]);

    /// <summary><c>Text → TextScore; TextScore, Cues, Actors → Stacked → Score</c>; without stages there is no text.</summary>
    public static MLNetModel Trees(HeadRecipe recipe, IReadOnlyList<MulticlassPredictor> stages, OneVersusAll trees) => new(
        new TransformerChain(
        [
            .. Stages(recipe, stages, isLast: false),
            Step(new ConcatTransform(new ConcatColumn(
                Stacked, [.. Input(TextScore, stages.Count > 0), new ConcatInput(FeatureColumns.Cues), new ConcatInput(FeatureColumns.Actors)]))),
            Step(new MulticlassPrediction(trees, Stacked, Names(recipe)) { LabelColumn = recipe.Name }),
        ]),
        [
            .. stages.Count > 0 ? [TextColumn(recipe)] : Array.Empty<ColumnSchema>(),
            new ColumnSchema(FeatureColumns.Cues, ColumnType.NumberVector(CueFeatures.Count)),
            new ColumnSchema(FeatureColumns.Actors, ColumnType.NumberVector(ActorFeatures.Names.Count)),
        ]);

    private static IEnumerable<ChainStep> Stages(HeadRecipe recipe, IReadOnlyList<MulticlassPredictor> stages, bool isLast)
    {
        var input = FeatureColumns.Text;
        for (var i = 0; i < stages.Count; i++)
        {
            var output = i < stages.Count - 1 ? TextStage + i : TextScore;
            yield return Step(isLast && i == stages.Count - 1
                ? new MulticlassPrediction(stages[i], input, Names(recipe)) { LabelColumn = recipe.Name }
                : new MulticlassPrediction(stages[i], input, Names(recipe))
                {
                    LabelColumn = recipe.Name,
                    ScoreColumn = output,
                    PredictedLabelColumn = TextLabel,
                });
            input = output;
        }
    }

    private static IEnumerable<ConcatInput> Input(string column, bool isThere) => isThere ? [new ConcatInput(column)] : [];

    private static ColumnSchema TextColumn(HeadRecipe recipe) =>
        new(FeatureColumns.Text, ColumnType.NumberVector(recipe.Text.SlotCount));

    private static System.Collections.Immutable.ImmutableArray<string> Names(HeadRecipe recipe) => [.. recipe.Labels.Select(l => l.Id)];

    private static ChainStep Step(Transform transform) => new(transform);
}
