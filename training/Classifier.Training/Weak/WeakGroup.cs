using Classifier.Training.Data;

namespace Classifier.Training.Weak;

/// <summary>Documents of one source that carry the same hint, and how their labels are shared out as far as they were read.</summary>
/// <param name="Name">The values of the fields, between slashes.</param>
/// <param name="Read">How many have a read label.</param>
/// <param name="Shares">The share of each label among those; empty when there are none.</param>
/// <param name="Unread">Texts of the others, by id.</param>
public sealed record WeakGroup(
    string Name, int Read, IReadOnlyDictionary<string, double> Shares, IReadOnlyList<(string Id, string Text)> Unread)
{
    /// <summary>The commonest label; empty when none was read.</summary>
    public string Best => Shares.Count == 0 ? "" : Shares.OrderByDescending(s => s.Value).ThenBy(s => s.Key, StringComparer.Ordinal).First().Key;

    /// <summary>Whether enough was read, and the labels agree enough, to learn from the unread documents.</summary>
    public bool IsUsable(WeakSource source) => Read >= source.LeastRead && Shares[Best] >= source.LeastShare;

    /// <summary>Sorts texts into groups, by name; one that stands twice counts once.</summary>
    /// <param name="texts">Texts and the names of their groups.</param>
    /// <param name="labels">The read labels by <see cref="TextId"/>.</param>
    public static IReadOnlyList<WeakGroup> Of(IEnumerable<(string Text, string Group)> texts, IReadOnlyDictionary<string, string> labels) =>
    [
        .. texts.Select(t => (Id: TextId.Of(t.Text), t.Text, t.Group))
            .DistinctBy(t => t.Id)
            .GroupBy(t => t.Group)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => Of(g.Key, g.Select(t => (t.Id, t.Text)).ToList(), labels)),
    ];

    private static WeakGroup Of(string name, List<(string Id, string Text)> texts, IReadOnlyDictionary<string, string> labels)
    {
        var read = texts.Where(t => labels.ContainsKey(t.Id)).Select(t => labels[t.Id]).ToList();
        return new WeakGroup(
            name, read.Count, read.CountBy(l => l).ToDictionary(c => c.Key, c => (double)c.Value / read.Count),
            [.. texts.Where(t => !labels.ContainsKey(t.Id)).OrderBy(t => t.Id, StringComparer.Ordinal)]);
    }
}
