using Classifier.Training.Evaluation;

namespace Classifier.Training.Ablations;

/// <summary>Which documents a model gets right, as a line of marks in the order of the documents: 1, 0, or a hyphen where it was not asked.</summary>
internal static class RightMarks
{
    /// <summary>Marks documents by their ids.</summary>
    public static string Of(IEnumerable<string> ids, IEnumerable<HeadCase> cases)
    {
        var right = cases.ToDictionary(c => c.Document.Id, c => c.IsRight);
        return string.Concat(ids.Select(id => right.TryGetValue(id, out var isRight) ? isRight ? '1' : '0' : '-'));
    }

    /// <summary>How much more accurate the second model is on the documents that both were asked about, and how surely it differs.</summary>
    /// <returns>The difference as a share, and <see cref="McNemar"/>'s p.</returns>
    public static (double Difference, double P) Compare(string first, string second)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(second.Length, first.Length);
        var both = first.Zip(second).Where(p => p is (not '-', not '-')).ToList();
        bool[] one = [.. both.Select(p => p.First == '1')];
        bool[] other = [.. both.Select(p => p.Second == '1')];
        return ((other.Count(r => r) - one.Count(r => r)) / (double)Math.Max(1, both.Count), McNemar.Probability(one, other));
    }

    /// <summary>The 95 % bootstrap interval of the difference in accuracy, documents drawn with replacement.</summary>
    /// <param name="pairs">Marks of a first and a second model, one pair of each seed, all of the same documents; the mean over seeds counts.</param>
    public static (double Low, double High) DifferenceInterval(IReadOnlyList<(string First, string Second)> pairs)
    {
        int[] asked = [.. Enumerable.Range(0, pairs[0].First.Length).Where(i => pairs.All(p => p.First[i] != '-' && p.Second[i] != '-'))];
        var differences = Array.ConvertAll(asked, i => pairs.Average(p => (double)(p.Second[i] - p.First[i])));
        var random = new Random(Bootstrap.Seed);
        return Bootstrap.Interval(Enumerable.Range(0, Bootstrap.Resamples).Select(_ => differences.Average(_ => differences[random.Next(differences.Length)])));
    }
}
