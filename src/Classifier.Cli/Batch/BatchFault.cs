namespace Classifier.Cli.Batch;

/// <summary>Why a line of the input could not be labelled.</summary>
/// <param name="Source">Which of several files it stands in; null when there is but one.</param>
/// <param name="Line">From 1.</param>
/// <param name="Id">The document's id; null when it could not be read.</param>
/// <param name="Reason">For the user.</param>
internal readonly record struct BatchFault(string? Source, long Line, string? Id, string Reason);
