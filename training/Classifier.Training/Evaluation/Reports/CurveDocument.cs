namespace Classifier.Training.Evaluation.Reports;

/// <summary>A <c>curve.json</c>: how good a recipe is by the number of documents it is trained on; no texts and no ids. Names are camel case there.</summary>
/// <param name="Recipe">The recipe's name.</param>
/// <param name="Heads">In the order of the recipe.</param>
internal sealed record CurveDocument(string Recipe, IReadOnlyList<HeadCurve> Heads);

/// <summary>The learning curve of one head.</summary>
/// <param name="Head">Its name.</param>
/// <param name="HeldOut">How many documents every point is measured on.</param>
/// <param name="Points">What was measured, fewest documents first; may be none.</param>
/// <param name="LastStep">What the last step tells; null with fewer than two points.</param>
/// <param name="Omitted">Parts that were not measured.</param>
internal sealed record HeadCurve(
    string Head, int HeldOut, IReadOnlyList<CurvePoint> Points, CurveStep? LastStep, IReadOnlyList<OmittedPoint> Omitted);

/// <summary>A head trained on one part of the documents.</summary>
/// <param name="Share">The part: above 0 to 1.</param>
/// <param name="Documents">How many documents of the part carry a label of the head; the mean over seeds, more than at the point before.</param>
/// <param name="Accuracy">Share right.</param>
/// <param name="MacroF1">Mean F1 of the labels that occur.</param>
internal sealed record CurvePoint(double Share, int Documents, CurveFigure Accuracy, CurveFigure MacroF1);

/// <summary>A figure from 0 to 1, rounded to four digits.</summary>
/// <param name="Value">The mean over seeds.</param>
/// <param name="Low">Lower end of the 95 % bootstrap interval over held-out documents; the mean over seeds.</param>
/// <param name="High">Its upper end, likewise.</param>
/// <param name="Seeds">What each seed came to; at least one.</param>
internal sealed record CurveFigure(double Value, double Low, double High, IReadOnlyList<double> Seeds);

/// <summary>The slope between the last two points, in percentage points per doubling of the documents.</summary>
/// <param name="From">Documents of the last point but one.</param>
/// <param name="To">Documents of the last point; more than <paramref name="From"/>.</param>
/// <param name="Accuracy">Of the accuracy.</param>
/// <param name="AccuracyInterval">Its 95 % paired bootstrap interval.</param>
/// <param name="MacroF1">Of the macro-F1.</param>
internal sealed record CurveStep(int From, int To, double Accuracy, Interval AccuracyInterval, double MacroF1);

/// <summary>A part that was not measured.</summary>
/// <param name="Share">The part.</param>
/// <param name="Because">Why not.</param>
internal sealed record OmittedPoint(double Share, string Because);
