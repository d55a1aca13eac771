namespace Classifier.Text.Gazetteers;

/// <summary>The positions of what a code has stood for, in order of time.</summary>
internal ref struct UnitHistory(UnitTable table, ushort first)
{
    private readonly int _code = first == UnitTerritory.None ? -1 : table.Code(first);
    private int _next = first;

    public ushort Current { get; private set; }

    public readonly UnitHistory GetEnumerator() => this;

    public bool MoveNext()
    {
        Current = (ushort)_next;
        return table.HasCode(_next++, _code);
    }
}
