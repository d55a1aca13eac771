namespace Classifier.Cli.Labelling;

/// <summary>One document cannot be read or labelled; others may be.</summary>
internal sealed class DocumentRefusedException(string message) : Exception(message);
