using System.Collections;

namespace Classifier.Text.Gazetteers;

/// <summary>The units of a table as objects, each made when it is asked for.</summary>
internal sealed class UnitList(UnitTable table) : IReadOnlyList<AdministrativeUnit>
{
    /// <inheritdoc/>
    public int Count => table.Count;

    /// <inheritdoc/>
    public AdministrativeUnit this[int index] => table.Unit(index);

    /// <inheritdoc/>
    public IEnumerator<AdministrativeUnit> GetEnumerator()
    {
        for (var i = 0; i < table.Count; i++)
            yield return table.Unit(i);
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
