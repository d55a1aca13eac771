namespace Classifier.MLNet.Tests.Structures;

/// <summary>Transforms that predict, and what has to agree among the predictor, its columns and the columns at training time.</summary>
internal static class PredictionLayouts
{
    public static Facts Multiclass(Component c)
    {
        var (features, label) = (c.StrOrNull("features column"), c.StrOrNull("label column"));
        var (score, predicted) = (c.StrOrNull("score column"), c.StrOrNull("predicted label column"));
        var predictor = c.Child("Model", Role.Multiclass);
        var columns = c.TrainSchema();
        Features(c, features, predictor, columns);
        if (label != null && Column(c, columns, label) is { } labels)
            Labels(c, labels, predictor);
        c.Columns.Make(score ?? "Score");
        c.Columns.Make(predicted ?? "PredictedLabel");
        return Facts.None;
    }

    public static Facts Binary(Component c)
    {
        var features = c.StrOrNull("features column");
        c.Float("threshold");
        var compared = c.Str("threshold column");
        var predictor = c.Child("Model", Role.Binary);
        c.Expect(compared == "Score" || (compared == "Probability" && (predictor.Calibrated || predictor.Features == null)),
            $"the threshold is of the column '{compared}', which the predictor does not make");
        Features(c, features, predictor, c.TrainSchema());
        foreach (var name in (string[])["Score", "Probability", "PredictedLabel"])
            c.Columns.Make(name);
        return Facts.None;
    }

    public static Facts OneVersusAll(Component c)
    {
        c.FloatSize();
        var formula = c.Byte("output formula");
        c.Expect(formula <= 2, $"the output formula is {formula}, not 0 to 2");
        var classes = c.Int("classes", 1, c.MostChildren);
        var parts = Enumerable.Range(0, classes).Select(i => c.Child(ChainLayouts.Indexed("SubPredictor", i), Role.Binary)).ToArray();
        c.Expect(formula != 1 || parts.All(part => part.Calibrated || part.Features == null), "probabilities are asked of predictors without");
        var sizes = parts.Select(part => part.Features).OfType<int>().Distinct().ToArray();
        c.Expect(sizes.Length <= 1, $"the predictors of the classes have different numbers of features: {string.Join(", ", sizes)}");
        return new Facts { Features = sizes.Length == 1 ? sizes[0] : null, Classes = classes };
    }

    private static void Features(Component c, string? name, Facts predictor, IReadOnlyList<IdvColumn>? columns)
    {
        if (name == null)
            return;
        c.Columns.Read(c, name);
        if (Column(c, columns, name) is { } column)
            c.Expect(predictor.Features == null || (column.Type.Size == predictor.Features && column.Type.Inner?.Codec == "Single"),
                $"the predictor has {predictor.Features} features, the column '{name}' of TrainSchema is {column.Type}");
    }

    private static void Labels(Component c, IdvColumn labels, Facts predictor)
    {
        var keys = labels.Type.Keys;
        c.Expect(keys == (ulong?)predictor.Classes || predictor.Classes == null,
            $"the predictor has {predictor.Classes} classes, the column '{labels.Name}' of TrainSchema is {labels.Type}");
        var names = labels.Texts("KeyValues");
        c.Expect(names?.Count == (int?)keys, $"the column '{labels.Name}' of TrainSchema has {keys} keys and {names?.Count} names");
        c.Expect(names?.Distinct(StringComparer.Ordinal).Count() == names?.Count, $"a name of '{labels.Name}' of TrainSchema is there twice");
        c.Expect(predictor.Names == null || names?.SequenceEqual(predictor.Names) != false, "LabelNames are not the names of TrainSchema");
    }

    /// <summary>The visible column of a name is the last one.</summary>
    private static IdvColumn? Column(Component c, IReadOnlyList<IdvColumn>? columns, string name)
    {
        var column = columns?.LastOrDefault(column => column.Name == name);
        c.Expect(columns == null || column != null, $"the column '{name}' is not in TrainSchema");
        return column;
    }
}
