namespace Classifier.Cli.Batch.Inputs;

/// <summary>A property or column of the input that goes to the output as it is.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">A string's characters, or JSON.</param>
/// <param name="IsJson">The value is JSON and no string.</param>
internal readonly record struct KeptField(string Name, string Value, bool IsJson);
