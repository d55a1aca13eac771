using Classifier.Training.Data;

namespace Classifier.Training.Splits;

/// <summary>Random parts of documents, each contained in every greater one, for a learning curve.</summary>
/// <remarks>
/// Whole units are drawn, in one random order for all parts, and class by class, so that a part has of each class nearly its share and at least one unit.
/// A unit counts for its rarest class.
/// </remarks>
internal sealed class NestedParts
{
    // Where the middle of each document's unit stands among the documents of its class: 0 for the first unit, else up to 1.
    private readonly double[] _positions;

    /// <summary>Orders the units.</summary>
    /// <param name="units">The unit of each document; all documents of it or none are in a part.</param>
    /// <param name="classes">The class of each document; any numbers.</param>
    /// <param name="seed">Decides the order.</param>
    public NestedParts(IReadOnlyList<int> units, IReadOnlyList<int> classes, int seed)
    {
        var counts = classes.CountBy(c => c).ToDictionary();
        var groups = units.Zip(classes).Index().GroupBy(d => d.Item.First)
            .Select(g => (Class: g.Select(d => d.Item.Second).MinBy(c => (counts[c], c)), Places: g.Select(d => d.Index).ToArray())).ToArray();
        new Random(seed).Shuffle(groups);
        _positions = new double[units.Count];
        foreach (var ofClass in groups.GroupBy(g => g.Class, g => g.Places))
        {
            var (before, total) = (0, ofClass.Sum(p => p.Length));
            foreach (var places in ofClass)
            {
                foreach (var place in places)
                    _positions[place] = before == 0 ? 0 : (before + (places.Length / 2.0)) / total;
                before += places.Length;
            }
        }
    }

    /// <summary>The units of labelled documents, spread over the labels of one head; documents without a label of it are a class of their own.</summary>
    public static NestedParts Of(DataSet data, string head, int seed)
    {
        var labels = data.Documents.Select(d => d.Labels.GetValueOrDefault(head)).ToArray();
        string[] known = [.. labels.OfType<string>().Distinct().Order(StringComparer.Ordinal)];
        return new NestedParts(data.Units, [.. labels.Select(l => Array.IndexOf(known, l))], seed);
    }

    /// <summary>Which documents are in the part that is a share of all: above 0 to 1, which is all of them.</summary>
    public bool[] Part(double share) => Array.ConvertAll(_positions, p => p <= share);
}
