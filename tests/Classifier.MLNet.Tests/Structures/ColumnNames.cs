namespace Classifier.MLNet.Tests.Structures;

/// <summary>The columns that there are at a point of a chain; anything may be there if it is not known.</summary>
internal sealed class ColumnNames(IEnumerable<string>? names)
{
    private HashSet<string>? _names = names?.ToHashSet(StringComparer.Ordinal);

    public ColumnNames Copy() => new(_names);

    public void Forget() => _names = null;

    public void Read(Layout by, string name) => by.Expect(_names?.Contains(name) != false, $"reads column '{name}', which nothing before it makes");

    public void Make(string name) => _names?.Add(name);

    public void Drop(string name) => _names?.Remove(name);

    public void KeepOnly(IEnumerable<string> names) => _names?.IntersectWith(names);
}
