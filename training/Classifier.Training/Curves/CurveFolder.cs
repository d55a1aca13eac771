using Classifier.Training.Data;
using Classifier.Training.Evaluation.Reports;
using Classifier.Training.Evaluation.Reports.Html;
using Classifier.Training.Runs;

namespace Classifier.Training.Curves;

/// <summary>Where a learning curve is written: a folder of its own, or that of the run whose recipe, data and split it has.</summary>
/// <param name="Folder">The folder.</param>
internal sealed record CurveFolder(RunFolder Folder)
{
    private bool IsRun => File.Exists(Folder.Record);

    /// <summary>Finds out, before anything is read, whether the folder can be used.</summary>
    /// <exception cref="RunException">It is that of a run that is not finished, or its <c>report.html</c> is not ours.</exception>
    public void Require()
    {
        if (IsRun && Folder.ReadRecord().Status is var status && status != RunStatus.Finished)
            throw new RunException(Folder.Path, ["the run is not finished; a curve can be added when it is"]);
        if (Report is { } report && !HtmlReport.IsOne(report))
            throw new RunException(Folder.Path, ["report.html is no report of 'classifier-train': move it away, or choose another folder"]);
    }

    /// <summary>Finds out, before anything is trained, whether a run in the folder is of the same recipe, data and split.</summary>
    /// <exception cref="RunException">It is not; all that is different is told.</exception>
    public void Require(RunPlan plan)
    {
        string[] differences = IsRun ? [.. plan.Differences(Folder.ReadRecord())] : [];
        if (differences.Length > 0)
            throw new RunException(Folder.Path, [.. differences, "--out names another folder for the curve of something else"]);
    }

    /// <summary>Writes the figures.</summary>
    public void Write(CurveDocument curve) => DurableFile.Replace(Folder.Curve, CurveFile.Format(curve));

    /// <summary>Puts the curve into the folder's report, which is made when there is none.</summary>
    public void WriteReport(CurveDocument curve) => DurableFile.Replace(Folder.Report, HtmlReport.WithCurve(Report, curve));

    private string? Report => File.Exists(Folder.Report) ? File.ReadAllText(Folder.Report) : null;
}
