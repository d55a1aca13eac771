using Classifier.Modeling.Bundles;

namespace Classifier.Training.Evaluation.Reports;

/// <summary>The <c>metrics.json</c> of a run or an evaluation: all figures, no texts and no ids. Names are camel case there.</summary>
/// <param name="Datasets">What was measured on, in the order it was measured.</param>
internal sealed record MetricsDocument(IReadOnlyList<DatasetMetrics> Datasets);

/// <summary>What was measured on one set of documents.</summary>
/// <param name="Name">Such as <c>dev</c> or <c>out-of-fold</c>.</param>
/// <param name="Heads">Every head that some document carries a label of.</param>
internal sealed record DatasetMetrics(string Name, IReadOnlyList<HeadMetrics> Heads);

/// <summary>What was measured of one head. Shares are from 0 to 1, rounded to four digits.</summary>
/// <param name="Head">Its name.</param>
/// <param name="Labels">Its labels, in the order of the rows and columns of <paramref name="Confusion"/>.</param>
/// <param name="Documents">How many documents carry a label of it; at least 1.</param>
/// <param name="Figures">The figures of the whole: accuracy, macro-F1 and so on.</param>
/// <param name="PerLabel">The figures of each label, in the order of <paramref name="Labels"/>.</param>
/// <param name="Confusion">Counts: <c>[truth][answer]</c>.</param>
/// <param name="Calibration">Of ten bins of equal width those that hold a document, lowest first.</param>
/// <param name="RiskCoverage">Accuracy among the surest documents, the least coverage first; at most 100 points, the last at coverage 1.</param>
/// <param name="MostConfused">Pairs of labels taken for each other, the commonest first; at most 20.</param>
/// <param name="Slices">The same head on parts of the documents.</param>
internal sealed record HeadMetrics(
    string Head,
    IReadOnlyList<string> Labels,
    int Documents,
    IReadOnlyList<MetricInfo> Figures,
    IReadOnlyList<LabelMetrics> PerLabel,
    IReadOnlyList<IReadOnlyList<int>> Confusion,
    IReadOnlyList<CalibrationBin> Calibration,
    IReadOnlyList<CoveragePoint> RiskCoverage,
    IReadOnlyList<ConfusedPair> MostConfused,
    IReadOnlyList<SliceMetrics> Slices);

/// <summary>A 95 % percentile bootstrap interval.</summary>
/// <param name="Low">Lower end.</param>
/// <param name="High">Upper end.</param>
internal sealed record Interval(double Low, double High);

/// <summary>The figures of one label.</summary>
/// <param name="Label">Its id.</param>
/// <param name="Precision">Of the documents that got the label, the share that are of it; 0 when none got it.</param>
/// <param name="Recall">Of the label's documents, the share that got it; 0 when there are none.</param>
/// <param name="F1">Harmonic mean of the two; 0 when both are.</param>
/// <param name="Support">Documents of the label.</param>
/// <param name="PrecisionInterval">Interval of the precision.</param>
/// <param name="RecallInterval">Interval of the recall.</param>
/// <param name="F1Interval">Interval of the F1.</param>
internal sealed record LabelMetrics(
    string Label, double Precision, double Recall, double F1, int Support, Interval PrecisionInterval, Interval RecallInterval, Interval F1Interval);

/// <summary>The documents whose best probability falls into one bin.</summary>
/// <param name="Low">Least probability of the bin, included.</param>
/// <param name="High">Upper end, included by the last bin alone.</param>
/// <param name="Count">Documents; at least 1.</param>
/// <param name="MeanProbability">Mean best probability.</param>
/// <param name="Accuracy">Share right.</param>
internal sealed record CalibrationBin(double Low, double High, int Count, double MeanProbability, double Accuracy);

/// <summary>One point of the risk–coverage curve; the risk is 1 minus the accuracy.</summary>
/// <param name="Coverage">Share of documents that are answered, the surest first: above 0, at most 1.</param>
/// <param name="Accuracy">Share right among them.</param>
internal sealed record CoveragePoint(double Coverage, double Accuracy);

/// <summary>A label taken for another.</summary>
/// <param name="Truth">What the documents are.</param>
/// <param name="Answer">What they were taken for.</param>
/// <param name="Count">How many; at least 1.</param>
internal sealed record ConfusedPair(string Truth, string Answer, int Count);

/// <summary>Accuracy and macro-F1 on a part of the documents.</summary>
/// <param name="Slice"><c>GROUP:NAME</c>, such as <c>era:before</c>.</param>
/// <param name="Documents">How many; at least 1.</param>
/// <param name="Accuracy">Share right.</param>
/// <param name="AccuracyInterval">Interval of the accuracy.</param>
/// <param name="MacroF1">Mean F1 of the labels that occur.</param>
/// <param name="MacroF1Interval">Interval of the macro-F1.</param>
internal sealed record SliceMetrics(
    string Slice, int Documents, double Accuracy, Interval AccuracyInterval, double MacroF1, Interval MacroF1Interval);
