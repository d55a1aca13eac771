using System.Globalization;
using System.Text;

namespace Classifier.Training.Ablations;

/// <summary>The rows of an ablation as one Markdown table.</summary>
/// <param name="Title">What was ablated.</param>
/// <param name="Heads">The heads of the recipe, and whether each may name a second label.</param>
/// <param name="HasHeldOut">Whether there are documents held out.</param>
internal sealed record AblationTable(string Title, IReadOnlyList<(string Name, bool Secondary)> Heads, bool HasHeldOut)
{
    private const string Nothing = "–";

    /// <summary>Formats the rows; the first is the full recipe's.</summary>
    public string Format(IReadOnlyList<AblationRow> rows)
    {
        var text = new StringBuilder($"# {Title}\n\n");
        text.Append("Accuracy / macro-F1 in %; ± is the difference in accuracy from the first row on the documents that both answered, with p by McNemar's exact test. ");
        text.Append("*Out-of-fold*: every training document, answered by models that did not see its fold; all rows have the same folds, cut between near-duplicates");
        text.Append(HasHeldOut ? ". *Held-out*: documents that no row was trained on, accuracy with its 95 % bootstrap interval; " : "; ");
        text.Append(CultureInfo.InvariantCulture, $"{Nothing}: the variant leaves the head as it is, and it was not trained again.\n\n");
        string[] columns = ["variant", "documents", .. Heads.SelectMany(Columns), "minutes"];
        AppendRow(columns);
        AppendRow(columns.Select(_ => "---"));
        foreach (var row in rows)
            AppendRow(Cells(row, rows[0]));
        return text.ToString();

        void AppendRow(IEnumerable<string> cells) => text.Append(CultureInfo.InvariantCulture, $"| {string.Join(" | ", cells)} |\n");
    }

    private IEnumerable<string> Columns((string Name, bool Secondary) head)
    {
        yield return $"{head.Name}, out-of-fold";
        yield return "± (p)";
        if (!HasHeldOut)
            yield break;
        yield return $"{head.Name}, held-out";
        yield return "± (p)";
        if (head.Secondary)
            yield return $"{head.Name}, held-out, a second label counts";
    }

    private IEnumerable<string> Cells(AblationRow row, AblationRow full)
    {
        yield return row.Variant.Replace("|", "\\|", StringComparison.Ordinal);
        yield return Format(row.Heads.Max(h => h?.Documents) ?? 0, "F0");
        for (var head = 0; head < Heads.Count; head++)
            foreach (var cell in Cells(row.Heads[head], full.Heads[head], Heads[head].Secondary))
                yield return cell;
        yield return Format(row.Heads.Sum(h => h?.Seconds ?? 0) / 60, "F1");
    }

    private IEnumerable<string> Cells(TrialResult? own, TrialResult? full, bool secondary)
    {
        foreach (var dataset in HasHeldOut ? [Trial.OutOfFold, Trial.HeldOut] : new[] { Trial.OutOfFold })
        {
            yield return Figures(own, dataset);
            yield return own is null || own == full ? Nothing : Difference(full!, own, dataset);
        }
        if (HasHeldOut && secondary)
            yield return own?.Metric(Trial.HeldOut, Trial.NamedAccuracy) is { } named ? Percent(named.Value) : Nothing;
    }

    private static string Figures(TrialResult? result, string dataset)
    {
        if (result?.Metric(dataset, "accuracy") is not { } accuracy)
            return Nothing;
        var interval = dataset == Trial.HeldOut ? $" [{Percent(accuracy.Low!.Value)}, {Percent(accuracy.High!.Value)}]" : "";
        return $"{Percent(accuracy.Value)}{interval} / {Percent(result.Metric(dataset, "macro_f1")!.Value)}";
    }

    private static string Difference(TrialResult full, TrialResult own, string dataset)
    {
        var (difference, p) = RightMarks.Compare(full.Right[dataset], own.Right[dataset]);
        return $"{Format(difference * 100, "+0.0;−0.0;0.0")} ({Format(p, "F3")})";
    }

    private static string Percent(double share) => Format(share * 100, "F1");

    private static string Format(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
