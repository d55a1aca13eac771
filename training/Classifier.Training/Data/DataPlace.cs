namespace Classifier.Training.Data;

/// <summary>Where a document stands.</summary>
/// <param name="File">The path, as it was given.</param>
/// <param name="Line">The line it begins on, from 1; 0 when the file is one document.</param>
public sealed record DataPlace(string File, int Line)
{
    /// <summary>As people read it: <c>data.jsonl, line 3</c>.</summary>
    public override string ToString() => Line == 0 ? File : $"{File}, line {Line}";
}
