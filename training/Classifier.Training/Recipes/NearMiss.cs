namespace Classifier.Training.Recipes;

/// <summary>Guesses what name was meant.</summary>
internal static class NearMiss
{
    /// <summary>Such as <c>; did you mean 'bits'?</c>, or all names where none is near.</summary>
    /// <param name="written">What stands there.</param>
    /// <param name="names">What may stand there.</param>
    public static string Hint(string written, IEnumerable<string> names)
    {
        var all = names.Order(StringComparer.Ordinal).ToList();
        if (all.Count == 0)
            return "";
        var (name, distance) = all.Select(n => (Name: n, Distance: Begins(n, written) ? 0 : Distance(written, n))).MinBy(p => p.Distance);
        return distance <= (name.Length + 1) / 3 ? $"; did you mean '{name}'?" : $"; there are {string.Join(", ", all)}";
    }

    /// <summary>Fewest letters put in, left out, replaced, or swapped with their neighbour (optimal string alignment), whatever their case.</summary>
    public static int Distance(string a, string b)
    {
        var (x, y) = (a.ToLowerInvariant(), b.ToLowerInvariant());
        var d = new int[x.Length + 1, y.Length + 1];
        for (var i = 0; i <= x.Length; i++)
            for (var j = 0; j <= y.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    d[i, j] = i + j;
                    continue;
                }
                d[i, j] = Math.Min(d[i - 1, j - 1] + (x[i - 1] == y[j - 1] ? 0 : 1), Math.Min(d[i - 1, j], d[i, j - 1]) + 1);
                if (i > 1 && j > 1 && x[i - 1] == y[j - 2] && x[i - 2] == y[j - 1])
                    d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
            }
        return d[x.Length, y.Length];
    }

    /// <summary>Whether one begins with the other, and that with two letters at least.</summary>
    private static bool Begins(string name, string written) => Math.Min(name.Length, written.Length) > 1
        && (written.StartsWith(name, StringComparison.OrdinalIgnoreCase) || name.StartsWith(written, StringComparison.OrdinalIgnoreCase));
}
