namespace Classifier.MLNet.Inspection;

/// <summary>What is worth telling of a component that makes or reads keys; null for others.</summary>
internal static class KeyFacts
{
    public static IEnumerable<ComponentFact>? Of(object component) => null;
}
