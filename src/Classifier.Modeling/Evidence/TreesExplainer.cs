using Classifier.MLNet.Predictors;
using Classifier.MLNet.Scoring;
using Classifier.Modeling.Features;

namespace Classifier.Modeling.Evidence;

/// <summary>
/// Explains boosted trees of one ensemble per class, feature by feature (<see cref="TreePaths"/>). What a dense feature adds goes to the
/// places that it was made from, all alike; what the probabilities of a text model add goes to the words that made them.
/// </summary>
internal sealed class TreesExplainer : HeadExplainer
{
    private readonly IReadOnlyList<ClassTrees> _classes;
    private readonly IReadOnlyList<FeatureBlock> _blocks;
    private readonly TextFeatureSettings _settings;

    private TreesExplainer(IReadOnlyList<ClassTrees> classes, IReadOnlyList<FeatureBlock> blocks, string column, TextFeatureSettings settings) =>
        (_classes, _blocks, Column, _settings) = (classes, blocks, column, settings);

    public override string Column { get; }

    /// <param name="predictor">The trees.</param>
    /// <param name="blocks">What they read; null when that is not known.</param>
    /// <param name="column">The column they read.</param>
    /// <param name="settings">How text becomes features.</param>
    public static TreesExplainer? For(
        OneVersusAll predictor, IReadOnlyList<FeatureBlock>? blocks, string column, TextFeatureSettings settings)
    {
        var classes = predictor.Predictors.Select(p => ClassTrees.Of(predictor.Formula, p)).OfType<ClassTrees>().ToArray();
        var fits = classes.Length == predictor.ClassCount && blocks is not null && blocks.Sum(b => b.Length) == predictor.FeatureCount
            && blocks.All(b => b.TextModel is null || b.TextModel.ClassCount == predictor.ClassCount);
        return fits ? new TreesExplainer(classes, blocks!, column, settings) : null;
    }

    public override Contributions Explain(DocumentFeatures features, ScoringRow row, int label, int against)
    {
        var vector = row.Vector(Column);
        var parts = new double[vector.Length];
        _classes[label].Add(vector, 1, parts);
        _classes[against].Add(vector, -1, parts);
        var found = new Contributions
        {
            Margin = _classes[label].Logit(vector) - _classes[against].Logit(vector),
            Baseline = _classes[label].Baseline - _classes[against].Baseline,
        };
        foreach (var block in _blocks)
        {
            var own = parts.AsSpan(block.Start, block.Length);
            if (block.TextModel is { } text)
                AddWords(found, WordContributions.Of(text, features, _settings, label, against).Share(Sum(own)));
            else
                AddPlaces(found, features.Trace(block.Column), own);
        }
        return found;
    }

    private static void AddWords(Contributions found, WordContributions words)
    {
        found.Baseline += words.Bias;
        found.Words = found.Words.Length == 0 ? words.Tokens : [.. found.Words.Zip(words.Tokens, (a, b) => a + b)];
    }

    private static void AddPlaces(Contributions found, FeatureTrace trace, ReadOnlySpan<double> parts)
    {
        for (var feature = 0; feature < parts.Length; feature++)
            if (parts[feature] != 0)
                found.Add(trace, feature, parts[feature]);
    }

    private static double Sum(ReadOnlySpan<double> parts)
    {
        var sum = 0.0;
        foreach (var part in parts)
            sum += part;
        return sum;
    }
}
