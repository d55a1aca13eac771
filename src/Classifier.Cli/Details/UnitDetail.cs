namespace Classifier.Cli.Details;

/// <summary>An administrative unit that a document names.</summary>
/// <param name="Link">Code and name.</param>
/// <param name="Tier"><c>province</c>, <c>district</c> or <c>commune</c>.</param>
/// <param name="ValidFrom">Its first day, or empty.</param>
/// <param name="ValidUntil">Its last day, or empty.</param>
/// <param name="Parents">The nearest first.</param>
/// <param name="Became">What took it over in the reform of 2025.</param>
/// <param name="Candidates">How many units the name may mean; 1 is certain.</param>
/// <param name="Places">Where it is named.</param>
internal sealed record UnitDetail(
    UnitLink Link,
    string Tier,
    string ValidFrom,
    string ValidUntil,
    IReadOnlyList<UnitLink> Parents,
    IReadOnlyList<UnitLink> Became,
    int Candidates,
    IReadOnlyList<Place> Places);

/// <summary>A unit's official code and its name with its kind.</summary>
internal sealed record UnitLink(string Code, string Name);
