namespace Classifier.Trials.Reporting;

/// <summary>What a trial found.</summary>
/// <param name="Trial">Its name.</param>
/// <param name="Figures">In the order to show them.</param>
/// <param name="Faults">What went wrong, each with what it takes to repeat it; at most the first few.</param>
internal sealed record TrialReport(string Trial, IReadOnlyList<Figure> Figures, IReadOnlyList<string> Faults)
{
    /// <summary>Whether every promise is kept and nothing went wrong.</summary>
    public bool Passed => Faults.Count == 0 && Figures.All(figure => figure.Kept);

    /// <summary>Writes the table and the verdict.</summary>
    public void WriteTo(TextWriter output)
    {
        var (name, value) = (Width(f => f.Name), Width(f => f.Value));
        foreach (var figure in Figures)
        {
            var promise = figure.Promise is null ? "" : $"   {(figure.Kept ? "kept  " : "BROKEN")}  {figure.Promise}";
            output.WriteLine($"  {figure.Name.PadRight(name)}  {figure.Value.PadLeft(value)}{promise}");
        }

        foreach (var fault in Faults)
            output.WriteLine($"  fault: {fault}");
        output.WriteLine($"{Trial}: {(Passed ? "passed" : "FAILED")}");
    }

    private int Width(Func<Figure, string> part) => Figures.Count == 0 ? 0 : Figures.Max(figure => part(figure).Length);
}
