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
    private const string TextScore = "TextScore";
    private const string TextLabel = "TextLabel";
    private const string Stacked = "Stacked";

    /// <summary><c>Text → Score</c>.</summary>
    public static MLNetModel Linear(HeadRecipe recipe, LinearMulticlass model) => new(
        new TransformerChain(Step(new MulticlassPrediction(model, FeatureColumns.Text, Names(recipe)) { LabelColumn = recipe.Name })),
        [TextColumn(recipe)]);

    /// <summary><c>Text → TextScore; TextScore, Cues, Actors → Stacked → Score</c>.</summary>
    public static MLNetModel StackedTrees(HeadRecipe recipe, LinearMulticlass text, OneVersusAll trees) => new(
        new TransformerChain(
            Step(new MulticlassPrediction(text, FeatureColumns.Text, Names(recipe))
            {
                LabelColumn = recipe.Name,
                ScoreColumn = TextScore,
                PredictedLabelColumn = TextLabel,
            }),
            Step(new ConcatTransform(new ConcatColumn(Stacked, [new ConcatInput(TextScore), new ConcatInput(FeatureColumns.Cues), new ConcatInput(FeatureColumns.Actors)]))),
            Step(new MulticlassPrediction(trees, Stacked, Names(recipe)) { LabelColumn = recipe.Name })),
        [
            TextColumn(recipe),
            new ColumnSchema(FeatureColumns.Cues, ColumnType.NumberVector(CueFeatures.Count)),
            new ColumnSchema(FeatureColumns.Actors, ColumnType.NumberVector(ActorFeatures.Names.Count)),
        ]);

    private static ColumnSchema TextColumn(HeadRecipe recipe) =>
        new(FeatureColumns.Text, ColumnType.NumberVector(recipe.Text.SlotCount));

    private static System.Collections.Immutable.ImmutableArray<string> Names(HeadRecipe recipe) => [.. recipe.Labels.Select(l => l.Id)];

    private static ChainStep Step(Transform transform) => new(transform);
}
