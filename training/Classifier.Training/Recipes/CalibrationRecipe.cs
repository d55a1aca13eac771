namespace Classifier.Training.Recipes;

/// <summary>How scores become honest probabilities, and which documents are left out of training to find that out.</summary>
[YamlShorthand(Word = nameof(Method))]
public sealed record CalibrationRecipe
{
    /// <summary>Default <see cref="CalibrationMethod.Temperature"/>.</summary>
    public CalibrationMethod Method { get; init; }

    /// <summary>
    /// 0 (default): every fold of the recipe is answered by a model trained on the others, then one is trained on all documents. Above 0: one
    /// model is trained without about this share of the documents, whole near-duplicate clusters, and these give calibration and
    /// thresholds. That is quicker by the number of folds, and wastes the documents left out. 0 or from 0.01 to 0.5.
    /// </summary>
    public double HoldOut { get; init; }
}

/// <summary>What is done to the scores.</summary>
public enum CalibrationMethod
{
    /// <summary>They are divided by one number; those of trees of <c>oneVersusAll</c> get a sigmoid each, those of naive Bayes an offset per label too.</summary>
    Temperature,

    /// <summary>Nothing: the softmax, or sigmoid, of the scores as they are.</summary>
    None,
}
