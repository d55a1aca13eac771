namespace Classifier.MLNet.Tests.Structures;

/// <summary>A fault after which the rest of an entry has no meaning.</summary>
internal sealed class DamageException(string message) : Exception(message);
