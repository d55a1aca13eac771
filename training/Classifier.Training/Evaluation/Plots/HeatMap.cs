using System.Xml.Linq;

namespace Classifier.Training.Evaluation.Plots;

/// <summary>A confusion matrix as squares, each as strong as its share of the row; right answers and errors differ in hue, and all have their number.</summary>
internal static class HeatMap
{
    private const double Cell = 34;
    private const string Corner = "truth ↓   answer →";

    /// <summary>Draws it.</summary>
    /// <param name="title">The drawing's title.</param>
    /// <param name="description">What it shows, for those who do not see it.</param>
    /// <param name="labels">Id and name of each label, in the order of rows and columns.</param>
    /// <param name="counts">Documents: <c>[truth][answer]</c>.</param>
    public static XElement Draw(
        string title, string description, IReadOnlyList<(string Id, string Name)> labels, IReadOnlyList<IReadOnlyList<int>> counts)
    {
        var top = 24 + (labels.Max(l => l.Id.Length) * 6.5);
        var left = Svg.Margin(labels.Select(l => (l.Name, l.Id)).Append(("", Corner)));
        var shapes = new List<XElement> { Svg.Text("detail", left - 10, top - 8, Corner, "end") };
        for (var i = 0; i < labels.Count; i++)
        {
            var (row, column) = (top + (i * Cell), left + (i * Cell) + (Cell / 2) + 4);
            shapes.Add(Svg.Text("name", left - 10, row + 15, labels[i].Name, "end"));
            shapes.Add(Svg.Text("detail", left - 10, row + 28, labels[i].Id, "end"));
            shapes.Add(Svg.Text("detail", 0, 0, labels[i].Id)
                .With("transform", $"translate({Markup.Coordinate(column)} {Markup.Coordinate(top - 8)}) rotate(-90)"));
            var total = counts[i].Sum();
            for (var j = 0; j < labels.Count; j++)
                shapes.AddRange(Square(labels[i].Id, labels[j].Id, counts[i][j], total, left + (j * Cell), row));
        }
        return Svg.Drawing(left + (labels.Count * Cell) + 10, top + (labels.Count * Cell) + 4, title, description, shapes);
    }

    private static IEnumerable<XElement> Square(string truth, string answer, int count, int total, double x, double y)
    {
        var share = total == 0 ? 0 : (double)count / total;
        yield return Svg.Rectangle("cell", x + 1, y + 1, Cell - 2, Cell - 2);
        if (count == 0)
            yield break;
        yield return Svg.Rectangle(truth == answer ? "right" : "wrong", x + 1, y + 1, Cell - 2, Cell - 2)
            .With("fill-opacity", 0.15 + (0.85 * share)).Hint($"{truth} answered {answer}: {count} of {total}");
        yield return Svg.Text(share > 0.5 ? "count strong" : "count", x + (Cell / 2), y + (Cell / 2) + 4, $"{count}", "middle");
    }
}
