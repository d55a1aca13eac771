using Classifier.Modeling.Bundles;
using Classifier.Training.Ablations;

namespace Classifier.Training.Tests.Ablations;

public class AblationTableTests
{
    private static readonly AblationRow[] Rows =
    [
        new("full", [Result("level", 0.75, "1110", "111-"), Result("topic", 0.5, "1100", "1100")]),
        new("less | other", [null, Result("topic", 1, "-1-1", "1111")]),
    ];

    [Fact]
    public void Format_Rows_StandBesideTheFullRecipe()
    {
        var lines = new AblationTable("Ablation of tiny", [("level", false), ("topic", true)], true).Format(Rows).Split('\n');

        Assert.Equal("# Ablation of tiny", lines[0]);
        Assert.Equal(
            "| variant | documents | level, out-of-fold | ± (p) | level, held-out | ± (p) "
            + "| topic, out-of-fold | ± (p) | topic, held-out | ± (p) | topic, held-out, a second label counts | minutes |",
            lines[4]);
        Assert.Equal("| full | 100 | 75.0 / 50.0 | – | 75.0 [10.0, 90.0] / 50.0 | – | 50.0 / 50.0 | – | 50.0 [10.0, 90.0] / 50.0 | – | 95.0 | 3.0 |", lines[6]);
        // Out of fold both answered the second and the fourth document: 1 0 against 1 1. Held out 1 1 0 0 against 1 1 1 1.
        Assert.Equal(
            "| less \\| other | 100 | – | – | – | – | 100.0 / 50.0 | +50.0 (1.000) | 100.0 [10.0, 90.0] / 50.0 | +50.0 (0.500) | 95.0 | 1.5 |", lines[7]);
    }

    [Fact]
    public void Format_NothingHeldOut_HasNoSuchColumns()
    {
        var text = new AblationTable("Ablation of tiny", [("level", false), ("topic", true)], false).Format(Rows);

        Assert.DoesNotContain("held-out", text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("\n| full | 100 | 75.0 / 50.0 | – | 50.0 / 50.0 | – | 3.0 |\n", text, StringComparison.Ordinal);
    }

    private static TrialResult Result(string head, double accuracy, string outOfFold, string heldOut) => new(
        "variant", head, 100, 90,
        [.. new[] { Trial.OutOfFold, Trial.HeldOut }.SelectMany(dataset => new MetricInfo[]
        {
            new(head, "accuracy", dataset, accuracy, 0.1, 0.9, 4),
            new(head, "macro_f1", dataset, 0.5, 0.1, 0.9, 4),
            new(head, Trial.NamedAccuracy, dataset, 0.95, null, null, 4),
        })],
        new Dictionary<string, string> { [Trial.OutOfFold] = outOfFold, [Trial.HeldOut] = heldOut });
}
