using Classifier.Behaviour.Tests.Corpus;
using Classifier.Behaviour.Tests.Measuring;
using Xunit.Abstractions;

namespace Classifier.Behaviour.Tests;

/// <summary>The committed bundle on changed documents, in the manner of CheckList (Ribeiro et al., ACL 2020): what must not matter, and what must.</summary>
public sealed class BehaviourTests(BehaviourRun run, ITestOutputHelper output) : IClassFixture<BehaviourRun>
{
    private const int LeastCases = 300;
    private static readonly string[] Heads = ["level", "topic"];

    public static TheoryData<string, string> InvariantHeads
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var perturbation in Catalogue.Invariances)
                foreach (var head in Heads)
                    data.Add(perturbation.Kind, head);
            return data;
        }
    }

    public static TheoryData<string> DirectionKinds => [.. Catalogue.Directions.Select(d => d.Kind)];

    [Theory]
    [MemberData(nameof(InvariantHeads))]
    public void Classify_ChangedInOneWay_KeepsItsLabel(string kind, string head)
    {
        var cases = run.Invariances.Where(c => c.Kind == kind).ToList();
        var kept = Share(cases, c => !c.Flips(head));

        Assert.True(kept >= Floors.Of(kind, head), $"{kind}, {head}: {kept:P1} of {cases.Count} stay\n{string.Join('\n', cases.Where(c => c.Flips(head)).SelectMany(c => c.Complaints))}");
    }

    [Theory]
    [MemberData(nameof(DirectionKinds))]
    public void Classify_SentInOneDirection_GetsTheLevelDue(string kind)
    {
        var cases = run.Directions.Where(c => c.Kind == kind).ToList();
        var due = Share(cases, c => c.IsAsDue);

        Assert.True(due >= Floors.Of(kind), $"{kind}: {due:P1} of {cases.Count} as due\n{string.Join('\n', cases.Where(c => !c.IsAsDue).Select(c => $"{c.Id}: {string.Join(", ", c.Levels)}"))}");
    }

    [Fact]
    public void Classify_AllInvariances_KeepNearlyAllLabels()
    {
        var answers = run.Invariances.SelectMany(c => c.Answers).ToList();
        var kept = Share(answers, a => !a.IsFlip);

        Assert.True(kept >= Floors.AllInvariances, $"{kept:P2} of {answers.Count} labels stay, {Floors.AllInvariances:P0} due");
    }

    [Fact]
    public void Report_OfAllCases_IsWrittenAndHoldsEveryKind()
    {
        var table = BehaviourTable.Of(run.Model, run.Invariances, run.Directions);
        output.WriteLine(table);
        var folder = Directory.CreateDirectory(Path.Combine(BaseDocuments.Root, "artifacts"));
        File.WriteAllText(Path.Combine(folder.FullName, "behaviour.md"), table);

        Assert.True(run.Invariances.Count + run.Directions.Count >= LeastCases);
        Assert.All(Catalogue.Invariances, p => Assert.Contains($"| {p.Kind} |", table, StringComparison.Ordinal));
        Assert.All(Catalogue.Directions, d => Assert.Contains($"| {d.Kind} |", table, StringComparison.Ordinal));
    }

    // Of no cases none hold: a perturbation that applies to nothing fails.
    private static double Share<T>(IReadOnlyList<T> cases, Func<T, bool> holds) =>
        cases.Count == 0 ? 0 : (double)cases.Count(holds) / cases.Count;
}
