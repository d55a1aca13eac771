namespace Classifier.Behaviour.Tests.Measuring;

/// <summary>One base document, one perturbation, and what came of it.</summary>
/// <param name="Kind">The perturbation.</param>
/// <param name="Id">The base document.</param>
/// <param name="IsGolden">Whether that is a golden document, which no model is trained on.</param>
/// <param name="Answers">One for each head.</param>
internal sealed record InvarianceCase(string Kind, string Id, bool IsGolden, IReadOnlyList<Answer> Answers)
{
    /// <summary>Whether a head's label is another one now.</summary>
    public bool Flips(string head) => Answers.Any(a => a.Head == head && a.IsFlip);

    /// <summary>The flips, to be read: <c>own-0001 level: central, then ministry</c>.</summary>
    public IEnumerable<string> Complaints => Answers.Where(a => a.IsFlip).Select(a => $"{Id} {a.Head}: {a.Before}, then {a.After}");
}
