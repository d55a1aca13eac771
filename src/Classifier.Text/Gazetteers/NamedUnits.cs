using System.Runtime.InteropServices;

namespace Classifier.Text.Gazetteers;

/// <summary>Which units a text names with their kind, by name. For one text at a time and one thread.</summary>
internal sealed class NamedUnits
{
    private readonly Dictionary<UnitName, int> _first = [];
    private bool _isRead;

    /// <summary>Whether the text names the unit with its kind.</summary>
    /// <param name="references">The names of the text. Those that are not bare must not change.</param>
    /// <param name="name">The name.</param>
    /// <param name="unit">The unit.</param>
    public bool Has(Span<UnitReference> references, UnitName name, ushort unit)
    {
        if (!_isRead)
            Read(references);
        for (var i = _first.GetValueOrDefault(name, -1); i >= 0; i = references[i].NextOfName)
            if (references[i].Candidates.Units.Contains(unit))
                return true;
        return false;
    }

    /// <summary>Forgets the text.</summary>
    public void Clear()
    {
        if (_isRead)
            _first.Clear();
        _isRead = false;
    }

    // One of each set that a name has; of kinds there are few.
    private void Read(Span<UnitReference> references)
    {
        _isRead = true;
        for (var i = 0; i < references.Length; i++)
        {
            if (references[i].IsBare)
                continue;
            ref var first = ref CollectionsMarshal.GetValueRefOrAddDefault(_first, references[i].Name, out var isKnown);
            var same = isKnown ? first : -1;
            while (same >= 0 && references[same].Candidates != references[i].Candidates)
                same = references[same].NextOfName;
            if (same >= 0)
                continue;
            references[i].NextOfName = isKnown ? first : -1;
            first = i;
        }
    }
}
