using System.Text;
using Classifier.Training.Data;
using Classifier.Training.Recipes;

namespace Classifier.Training.Labelling.Corrections;

/// <summary>Takes exported corrections into a label table on disk.</summary>
internal static class CorrectionImport
{
    /// <summary>Changes the table as a whole, or not at all.</summary>
    /// <param name="corrections">The exported file.</param>
    /// <param name="table">The table; made when it is not there.</param>
    /// <param name="recipe">Checks heads and labels, and tells the columns of a new table; null for the heads of the table.</param>
    /// <returns>What came of it, for people.</returns>
    /// <exception cref="DataException">A file cannot be used; all its faults with their lines.</exception>
    public static string Run(string corrections, string table, Recipe? recipe)
    {
        using var ownLock = TableLock.Take(table);
        var sheet = Read(table, recipe);
        IReadOnlyList<string> heads = recipe is not null ? [.. recipe.Heads.Select(h => h.Name)] : LabelColumns.Heads(sheet.Columns);
        var read = CorrectionFile.Read(corrections, heads, recipe);
        var corrected = CorrectedSheet.Of(sheet, heads, read);
        if (corrected.Outcomes[CorrectionOutcome.Taken] > 0)
            DurableFile.Replace(table, corrected.Sheet.Format());
        var text = new StringBuilder();
        text.Append($"{read.Count} corrections: {corrected.Outcomes[CorrectionOutcome.Taken]} taken into {table}, ");
        text.Append($"{corrected.Outcomes[CorrectionOutcome.AlreadyThere]} already there, ");
        text.Append($"{corrected.Outcomes[CorrectionOutcome.Older]} older than what is there\n");
        if (corrected.Conflicts.Count > 0)
            text.Append($"{corrected.Conflicts.Count} times labels differed:\nid\thead\tkept\tby\tgiven_up\tby\n");
        foreach (var conflict in corrected.Conflicts)
            text.Append($"{conflict.Id}\t{conflict.Head}\t{conflict.Kept}\t{conflict.KeptBy}\t{conflict.GivenUp}\t{conflict.GivenUpBy}\n");
        return text.ToString();
    }

    private static LabelSheet Read(string table, Recipe? recipe)
    {
        if (File.Exists(table))
            return LabelSheet.Read(table, recipe?.Heads.Select(h => h.Name) ?? []);
        return recipe is not null
            ? new LabelSheet([.. LabelColumns.Of(recipe)], [])
            : throw new DataException(table, ["there is no such table; name a --recipe, whose heads a new one gets"]);
    }
}
