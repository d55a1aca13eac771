namespace Classifier.Behaviour.Tests.Measuring;

/// <summary>The seed of a case: the same on every run and machine, whatever other cases there are.</summary>
internal static class CaseSeed
{
    /// <summary>FNV-1a over the two names.</summary>
    public static int Of(string kind, string id)
    {
        var hash = 2166136261u;
        foreach (var c in $"{kind}\n{id}")
            hash = (hash ^ c) * 16777619u;
        return (int)(hash & int.MaxValue);
    }
}
