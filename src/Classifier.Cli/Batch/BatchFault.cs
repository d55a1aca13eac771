namespace Classifier.Cli.Batch;

/// <summary>Why a line of the input could not be labelled.</summary>
/// <param name="Line">From 1.</param>
/// <param name="Reason">For the user.</param>
internal readonly record struct BatchFault(long Line, string Reason);
