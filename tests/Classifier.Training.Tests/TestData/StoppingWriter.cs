namespace Classifier.Training.Tests.TestData;

/// <summary>A console that keeps what is said, and stops the program at the first line that contains a text.</summary>
internal sealed class StoppingWriter(string text, CancellationTokenSource stop) : StringWriter
{
    public override void WriteLine(string? value)
    {
        base.WriteLine(value);
        if (value?.Contains(text, StringComparison.Ordinal) == true)
            stop.Cancel();
    }
}
