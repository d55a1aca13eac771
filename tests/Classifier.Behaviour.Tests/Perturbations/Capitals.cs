namespace Classifier.Behaviour.Tests.Perturbations;

/// <summary>Words in capitals.</summary>
internal static class Capitals
{
    /// <summary>Whether a text has no small letter.</summary>
    public static bool Are(string text) => !text.Any(char.IsLower);
}
