using System.Globalization;

namespace Classifier.Training.Commands;

/// <summary>Tells on a text writer what is going on: each step on a line of its own, its details over each other on a terminal.</summary>
/// <param name="writer">The console.</param>
/// <param name="isRedirected">Whether it is none: details are then left out.</param>
/// <param name="time">The clock.</param>
/// <param name="said">Told each line of a step, too; null for nobody.</param>
internal sealed class ConsoleProgress(TextWriter writer, bool isRedirected, TimeProvider time, Action<string>? said = null) : IDisposable
{
    private readonly long _started = time.GetTimestamp();
    private bool _hasDetail;

    /// <summary>Tells of a step, or of what the step under way has come to.</summary>
    public void Report(string step, string detail)
    {
        var elapsed = time.GetElapsedTime(_started);
        if (detail.Length == 0)
        {
            EndDetails();
            var line = $"{Clock(elapsed)} {step}";
            writer.WriteLine(line);
            said?.Invoke(line);
        }
        else if (!isRedirected)
        {
            writer.Write($"\r{Clock(elapsed)} {step}, {detail}  ");
            _hasDetail = true;
        }
    }

    /// <summary>Ends the line under way.</summary>
    public void Dispose() => EndDetails();

    private static string Clock(TimeSpan elapsed) => elapsed.ToString(elapsed.TotalHours < 1 ? @"mm\:ss" : @"hh\:mm\:ss", CultureInfo.InvariantCulture);

    private void EndDetails()
    {
        if (_hasDetail)
            writer.WriteLine();
        _hasDetail = false;
    }
}
