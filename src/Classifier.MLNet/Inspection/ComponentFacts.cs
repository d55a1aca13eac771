using Classifier.MLNet.Predictors;
using Classifier.MLNet.Transforms;
using static System.FormattableString;

namespace Classifier.MLNet.Inspection;

/// <summary>What is worth telling of a component.</summary>
internal static class ComponentFacts
{
    public static IEnumerable<ComponentFact> Of(object component) => component switch
    {
        TransformerChain chain => [Fact("steps", Invariant($"{chain.Steps.Length}")), .. Skipped(chain)],
        ConcatTransform concat => concat.Columns.Select(c => Made(c.Output, string.Join(", ", c.Inputs.Select(i => i.Column)))),
        CopyColumnsTransform copy => Made(copy.Columns),
        SelectColumnsTransform select => [Fact(select.Keep ? "keeps" : "drops", string.Join(", ", select.Columns))],
        NormalizeTextTransform text => [.. Made(text.Columns), Fact("rules", Rules(text))],
        TokenizeWordsTransform words => words.Columns.Select(c => Made(c.Output, $"{c.Input} (separators {Shown(c.Separators)})")),
        TokenizeCharactersTransform characters => [.. Made(characters.Columns), Fact("markers", characters.UseMarkers ? "yes" : "no")],
        RemoveDefaultStopWordsTransform stop => [.. Made(stop.Columns), Fact("stop words", "ML.NET's English list")],
        RemoveStopWordsTransform stop => [.. Made(stop.Columns), Fact("stop words", Some(stop.Words))],
        LpNormTransform norm => norm.Columns.Select(c => Made(c.Output, Invariant($"{c.Input} (norm {c.Norm}, {(c.EnsureZeroMean ? "zero mean, " : "")}scale {c.Scale})"))),
        AffineNormTransform affine => affine.Columns.Select(c => Made(c.Output, Invariant($"{c.Input} ({c.Normalizer.Size} slots)"))),
        MulticlassPrediction multiclass =>
        [
            Made($"{multiclass.ScoreColumn}, {multiclass.PredictedLabelColumn}", multiclass.FeaturesColumn), Fact("labels", Some(multiclass.ClassNames)),
        ],
        BinaryPrediction binary => [Made(Outputs(binary), binary.FeaturesColumn), Fact("true when", Invariant($"{binary.ThresholdColumn} > {binary.Threshold}"))],
        _ => KeyFacts.Of(component) ?? PredictorFacts.Of(component),
    };

    public static ComponentFact Fact(string name, string value) => new(name, value);

    public static ComponentFact Made(string output, string input) => new("column", $"{output} ← {input}");

    public static IEnumerable<ComponentFact> Made(IEnumerable<ColumnPair> pairs) => pairs.Select(p => Made(p.Output, p.Input));

    /// <summary>The first of many names.</summary>
    public static string Some(IReadOnlyList<string> names, int shown = 20) =>
        names.Count == 0 ? "without names" : Invariant($"{names.Count}: {string.Join(", ", names.Take(shown))}{(names.Count > shown ? ", …" : "")}");

    private static IEnumerable<ComponentFact> Skipped(TransformerChain chain) => chain.Steps.Index()
        .Where(s => !s.Item.Scope.HasFlag(TransformScope.Scoring)).Select(s => Fact("not for scoring", Invariant($"step {s.Index}")));

    private static string Outputs(BinaryPrediction binary) => string.Join(", ",
        [BinaryPrediction.ScoreColumn, .. binary.Predictor is CalibratedPredictor ? [BinaryPrediction.ProbabilityColumn] : Array.Empty<string>(), BinaryPrediction.PredictedLabelColumn]);

    private static string Rules(NormalizeTextTransform text) => string.Join(", ",
        $"case {text.Case.ToString().ToLowerInvariant()}", Kept("marks", text.KeepDiacritics), Kept("punctuation", text.KeepPunctuation), Kept("numbers", text.KeepNumbers));

    private static string Kept(string what, bool keep) => $"{what} {(keep ? "kept" : "dropped")}";

    private static string Shown(string separators) => string.Join(' ', separators.Select(c => Invariant($"U+{(int)c:X4}")));
}
