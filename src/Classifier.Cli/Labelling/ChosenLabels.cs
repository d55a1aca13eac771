namespace Classifier.Cli.Labelling;

/// <summary>The <c>--choose head=label,label</c> option.</summary>
internal static class ChosenLabels
{
    /// <summary>Reads the option's values.</summary>
    /// <exception cref="CannotRunException">One is not of that form, or a head comes twice.</exception>
    public static IReadOnlyDictionary<string, IReadOnlyCollection<string>> Parse(IEnumerable<string> values)
    {
        var chosen = new Dictionary<string, IReadOnlyCollection<string>>(StringComparer.Ordinal);
        foreach (var value in values)
        {
            var labels = value[(value.IndexOf('=', StringComparison.Ordinal) + 1)..]
                .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            var head = value.Split('=')[0];
            if (head.Length == value.Length || labels.Length == 0)
                throw new CannotRunException($"--choose {value} is not of the form head=label,label");
            if (!chosen.TryAdd(head, labels))
                throw new CannotRunException($"--choose names {head} twice");
        }

        return chosen;
    }

    /// <summary>Checks the choice against what a model knows.</summary>
    /// <param name="chosen">Labels by head.</param>
    /// <param name="known">Every label of every head of the model.</param>
    /// <exception cref="CannotRunException">A head or label is unknown; the message lists the known ones.</exception>
    public static void Check(
        IReadOnlyDictionary<string, IReadOnlyCollection<string>> chosen,
        IReadOnlyDictionary<string, IReadOnlyCollection<string>> known)
    {
        foreach (var (head, labels) in chosen)
        {
            if (!known.TryGetValue(head, out var all))
                throw new CannotRunException($"--choose: no head is named {head}; the model has {string.Join(", ", known.Keys)}");
            if (labels.Except(all, StringComparer.Ordinal).FirstOrDefault() is { } unknown)
                throw new CannotRunException($"--choose: {head} has no label {unknown}; it has {string.Join(", ", all)}");
        }
    }
}
