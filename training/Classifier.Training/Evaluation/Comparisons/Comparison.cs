namespace Classifier.Training.Evaluation.Comparisons;

/// <summary>How two models' answers to the same documents differ. Names are camel case in JSON; ids, but no texts.</summary>
/// <param name="First">What the first answers are called.</param>
/// <param name="Second">What the second are called.</param>
/// <param name="Datasets">Each set of documents that both were asked about.</param>
internal sealed record Comparison(string First, string Second, IReadOnlyList<DatasetComparison> Datasets);

/// <summary>The comparison on one set of documents.</summary>
/// <param name="Name">The set.</param>
/// <param name="OnlyFirst">Documents that only the first was asked about; they are left out.</param>
/// <param name="OnlySecond">Documents that only the second was asked about; they are left out.</param>
/// <param name="Heads">Each head that both have and some document carries a label of.</param>
internal sealed record DatasetComparison(string Name, int OnlyFirst, int OnlySecond, IReadOnlyList<HeadComparison> Heads);

/// <summary>The comparison of one head. Shares are from 0 to 1; differences are the second's less the first's. Rounded to four digits.</summary>
/// <param name="Head">Its name.</param>
/// <param name="Documents">Documents with a label that both answered; at least 1.</param>
/// <param name="Relabelled">How many of them have another label in the second's answers; both are judged by that one.</param>
/// <param name="Accuracy">Share right.</param>
/// <param name="MacroF1">Mean F1 of the labels that occur.</param>
/// <param name="OnlyFirstRight">Documents that the first alone got right.</param>
/// <param name="OnlySecondRight">Documents that the second alone got right.</param>
/// <param name="McNemarP">The two-sided p of McNemar's exact test on these two numbers: above 0 to 1; not rounded.</param>
/// <param name="PerLabel">The F1, precision and recall of each label that occurs.</param>
/// <param name="Changes">The documents with another answer than before, by kind and id.</param>
internal sealed record HeadComparison(
    string Head,
    int Documents,
    int Relabelled,
    PairedFigure Accuracy,
    PairedFigure MacroF1,
    int OnlyFirstRight,
    int OnlySecondRight,
    double McNemarP,
    IReadOnlyList<LabelComparison> PerLabel,
    IReadOnlyList<ChangedAnswer> Changes);

/// <summary>A figure of both and its difference.</summary>
/// <param name="First">The first's.</param>
/// <param name="Second">The second's.</param>
/// <param name="Difference">The second's less the first's.</param>
/// <param name="Low">Lower end of the difference's 95 % interval, by a bootstrap that draws documents for both at once.</param>
/// <param name="High">Its upper end.</param>
internal sealed record PairedFigure(double First, double Second, double Difference, double Low, double High);

/// <summary>One label with both models.</summary>
/// <param name="Label">Its id.</param>
/// <param name="Support">Documents of it.</param>
/// <param name="First">The first's figures.</param>
/// <param name="Second">The second's.</param>
internal sealed record LabelComparison(string Label, int Support, LabelShares First, LabelShares Second);

/// <summary>How well a label is found; see <see cref="ConfusionMatrix"/>.</summary>
internal sealed record LabelShares(double Precision, double Recall, double F1);

/// <summary>A document that the two answer differently.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Id">The document.</param>
/// <param name="Truth">Its label.</param>
/// <param name="First">What the first answered.</param>
/// <param name="FirstProbability">How probable the first took that to be.</param>
/// <param name="Second">What the second answered.</param>
/// <param name="SecondProbability">How probable the second took that to be.</param>
internal sealed record ChangedAnswer(
    ChangeKind Kind, string Id, string Truth, string First, double FirstProbability, string Second, double SecondProbability);
