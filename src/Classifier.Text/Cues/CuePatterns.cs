namespace Classifier.Text.Cues;

/// <summary>
/// Spells out the patterns of <c>cues.tsv</c>: <c>(a|b|)</c> chooses, groups may nest, <c>&lt;class&gt;</c> stands for every name of that class.
/// </summary>
internal sealed class CuePatterns(IReadOnlyDictionary<string, string[]> classes)
{
    /// <summary>Every phrase the pattern stands for.</summary>
    /// <exception cref="FormatException">Unbalanced brackets or an unknown class.</exception>
    public IEnumerable<string> Expand(string pattern)
    {
        var position = 0;
        var phrases = Choice(pattern, ref position);
        return position == pattern.Length ? phrases : throw new FormatException($"Unbalanced ')' in cue pattern '{pattern}'.");
    }

    private List<string> Choice(string pattern, ref int position)
    {
        var all = Sequence(pattern, ref position);
        while (position < pattern.Length && pattern[position] == '|')
        {
            position++;
            all.AddRange(Sequence(pattern, ref position));
        }
        return all;
    }

    private List<string> Sequence(string pattern, ref int position)
    {
        List<string> phrases = [""];
        while (position < pattern.Length && pattern[position] is not ('|' or ')'))
            phrases = Cross(phrases, Element(pattern, ref position));
        return phrases;
    }

    private IReadOnlyList<string> Element(string pattern, ref int position)
    {
        switch (pattern[position])
        {
            case '(':
                position++;
                var choice = Choice(pattern, ref position);
                if (position++ >= pattern.Length)
                    throw new FormatException($"Missing ')' in cue pattern '{pattern}'.");
                return choice;
            case '<':
                var close = pattern.IndexOf('>', position);
                var name = close < 0 ? "" : pattern[(position + 1)..close];
                position = close + 1;
                return classes.TryGetValue(name, out var names)
                    ? names : throw new FormatException($"Unknown class in cue pattern '{pattern}'.");
            default:
                var start = position;
                while (position < pattern.Length && pattern[position] is not ('(' or ')' or '|' or '<'))
                    position++;
                return [pattern[start..position]];
        }
    }

    private static List<string> Cross(List<string> left, IReadOnlyList<string> right)
    {
        var all = new List<string>(left.Count * right.Count);
        foreach (var a in left)
            foreach (var b in right)
                all.Add(a + b);
        return all;
    }
}
