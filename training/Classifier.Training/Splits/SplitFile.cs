using System.Globalization;
using System.Text;
using Classifier.Training.Data;
using Classifier.Training.Recipes;

namespace Classifier.Training.Splits;

/// <summary>
/// A split as a tab-separated table: <c>id</c>, <c>cluster</c>, <c>unit</c>, <c>part</c> (<c>train</c>, <c>held-out</c> or <c>left-out</c>) and
/// <c>fold_HEAD</c> for every head, from 0, with a hyphen where the document has no label of it. In the order of the data.
/// </summary>
internal static class SplitFile
{
    private const string NoFold = "-";
    private static readonly string[] Fixed = ["id", "cluster", "unit", "part"];

    private static readonly (SplitPart Part, string Name)[] Parts =
        [(SplitPart.Train, "train"), (SplitPart.HeldOut, "held-out"), (SplitPart.LeftOut, "left-out")];

    /// <summary>Writes a split, over an older one.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Write(string path, Split split, IReadOnlyList<string> heads)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        var lines = split.Rows.Select(row => string.Join('\t',
        [
            row.Id, Number(row.Cluster), Number(row.Unit), Parts.First(p => p.Part == row.Part).Name,
            .. heads.Select(h => row.Folds.TryGetValue(h, out var fold) ? Number(fold) : NoFold),
        ]));
        File.WriteAllText(path, string.Concat(lines.Prepend(string.Join('\t', [.. Fixed, .. heads.Select(ColumnOf)])).Select(line => line + "\n")));
    }

    /// <summary>Reads a split of given documents.</summary>
    /// <param name="path">The file.</param>
    /// <param name="data">The documents; the file has a line for each, in any order, and no other.</param>
    /// <param name="recipe">Its heads and folds.</param>
    /// <exception cref="DataException">
    /// The file cannot be read, is of other documents, or would let near-duplicates, as they are found now, stand on two sides; all faults are listed.
    /// </exception>
    public static Split Read(string path, DataSet data, Recipe recipe)
    {
        var lines = Encoding.UTF8.GetString(DataFile.ReadAll(path)).ReplaceLineEndings("\n").Split('\n');
        var header = lines[0].Split('\t');
        string[] missing = [.. Fixed.Concat(recipe.Heads.Select(h => ColumnOf(h.Name))).Except(header).Select(c => $"line 1: there is no column '{c}'")];
        if (missing.Length > 0)
            throw new DataException(path, missing);
        var faults = new List<string>();
        var rows = new Dictionary<string, SplitRow>();
        foreach (var (index, line) in lines.Index().Skip(1).Where(l => l.Item.Length > 0))
            try
            {
                var row = Parse(header, line.Split('\t'), recipe);
                if (!rows.TryAdd(row.Id, row))
                    faults.Add($"line {index + 1}: id {row.Id} stands twice");
            }
            catch (FormatException fault)
            {
                faults.Add($"line {index + 1}: {fault.Message}");
            }
        faults.AddRange(data.Documents.Where(d => !rows.ContainsKey(d.Id)).Select(d => $"document {d.Id} of the data is not in the split"));
        faults.AddRange(rows.Keys.Except(data.Documents.Select(d => d.Id)).Select(id => $"document {id} of the split is not in the data"));
        faults.AddRange(data.Documents.Where(d => rows.ContainsKey(d.Id)).SelectMany(d => d.Labels.Keys
            .Where(h => !rows[d.Id].Folds.ContainsKey(h)).Select(h => $"document {d.Id} has a label of '{h}', but no fold")));
        if (faults.Count > 0)
            throw new DataException(path, faults);
        var split = new Split([.. data.Documents.Select((d, i) => rows[d.Id] with { Cluster = data.Clusters[i] })]);
        SplitRules.Require(split, data, recipe, holdsOut: false, path);
        return split;
    }

    private static SplitRow Parse(string[] header, string[] cells, Recipe recipe)
    {
        if (cells.Length != header.Length)
            throw new FormatException($"{cells.Length} cells, not {header.Length}");
        var parts = Parts.Where(p => p.Name == Cell("part")).ToList();
        if (parts.Count == 0)
            throw new FormatException($"part '{Cell("part")}' is not {string.Join(", ", Parts.Select(p => p.Name))}");
        return new SplitRow(Cell("id"), Whole("cluster", int.MaxValue), Whole("unit", int.MaxValue), parts[0].Part, recipe.Heads
            .Where(h => Cell(ColumnOf(h.Name)) != NoFold).ToDictionary(h => h.Name, h => Whole(ColumnOf(h.Name), recipe.Folds - 1)));

        string Cell(string column) => cells[Array.IndexOf(header, column)];

        int Whole(string column, int most) => int.TryParse(Cell(column), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= most
            ? number : throw new FormatException($"{column} '{Cell(column)}' is not a whole number from 0 to {most}");
    }

    private static string ColumnOf(string head) => "fold_" + head;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
