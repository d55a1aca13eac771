namespace Classifier.MLNet.Predictors;

/// <summary>The components in which ML.NET stores trees of one score.</summary>
public enum TreeEnsembleKind
{
    /// <summary><c>FTREE BC</c>, of the FastTree trainer: every tree corrects those before it.</summary>
    Boosted,

    /// <summary><c>FFORE BC</c>, of the FastForest trainer: every tree learns on its own. Their outputs are added all the same, not averaged.</summary>
    Forest,
}
