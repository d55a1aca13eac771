using System.Globalization;
using Classifier.Training.Evaluation.Reports;
using Classifier.Training.Runs;

namespace Classifier.Training.Curves;

/// <summary>A learning curve as plain text for a terminal.</summary>
internal static class CurveText
{
    /// <summary>A table of each head, what it says of labelling more, and what is left out.</summary>
    public static string Of(CurveDocument curve) => string.Join('\n', curve.Heads.Select(Of));

    private static string Of(HeadCurve head) => string.Concat(
    [
        string.Create(CultureInfo.InvariantCulture, $"{head.Head} on {head.HeldOut} held-out documents\n"),
        head.Points.Count == 0 ? "" : TextTable.Format([["share", "documents", "accuracy", "95 % interval", "macro-F1", "95 % interval", .. BySeed(head)], .. head.Points.Select(Row)]),
        head.Points.Count == 0 ? "" : CurveSentence.Of(head) + "\n",
        .. head.Omitted.Select(o => $"left out: {PlannedPoint.ShareText(o.Share)}: {o.Because}\n"),
    ]);

    private static string[] BySeed(HeadCurve head) => head.Points[0].Accuracy.Seeds.Count > 1 ? ["accuracy by seed", "macro-F1 by seed"] : [];

    private static string[] Row(CurvePoint point) =>
    [
        PlannedPoint.ShareText(point.Share), point.Documents.ToString(CultureInfo.InvariantCulture), .. Cells(point.Accuracy), .. Cells(point.MacroF1),
        .. point.Accuracy.Seeds.Count > 1 ? new[] { Seeds(point.Accuracy), Seeds(point.MacroF1) } : [],
    ];

    private static string[] Cells(CurveFigure figure) => [RunText.Figure(figure.Value), $"[{RunText.Figure(figure.Low)}, {RunText.Figure(figure.High)}]"];

    private static string Seeds(CurveFigure figure) => string.Join(' ', figure.Seeds.Select(RunText.Figure));
}
