namespace Classifier.Training.Data.Sources;

/// <summary>What to take of the documents in data files.</summary>
/// <param name="Heads">The heads whose labels to take; none when labels do not matter.</param>
/// <param name="Columns">What the fields are called.</param>
internal sealed record Wanted(IReadOnlyCollection<string> Heads, DataColumns Columns)
{
    /// <summary>Other fields to keep in <see cref="LabelledDocument.Fields"/>; default none.</summary>
    public IReadOnlyCollection<string> Fields { get; init; } = [];
}
