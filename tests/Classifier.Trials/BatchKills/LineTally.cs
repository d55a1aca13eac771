namespace Classifier.Trials.BatchKills;

/// <summary>Compares outputs with the lines they should have, each of which is another.</summary>
internal sealed class LineTally(string[] expected)
{
    private readonly Dictionary<string, int> _places = expected.Index().ToDictionary(line => line.Item, line => line.Index);

    public int Lost { get; private set; }

    public int Repeated { get; private set; }

    public int Torn { get; private set; }

    public int OutOfOrder { get; private set; }

    public void Compare(string output)
    {
        var seen = new bool[expected.Length];
        var last = -1;
        // What stands behind the last line end is a torn line too.
        var lines = output.Split('\n');
        Torn += lines[^1].Length > 0 ? 1 : 0;
        foreach (var line in lines[..^1])
        {
            if (!_places.TryGetValue(line, out var place))
            {
                Torn++;
                continue;
            }

            Repeated += seen[place] ? 1 : 0;
            OutOfOrder += place < last ? 1 : 0;
            (seen[place], last) = (true, place);
        }

        Lost += seen.Count(isSeen => !isSeen);
    }
}
