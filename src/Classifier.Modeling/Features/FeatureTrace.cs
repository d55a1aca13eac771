namespace Classifier.Modeling.Features;

/// <summary>
/// Remembers, while the features of a document are made, which places of the text each number comes from. A feature without places tells
/// of something that the text does not have, or of the text as a whole. For one thread.
/// </summary>
internal sealed class FeatureTrace
{
    private readonly Dictionary<int, List<TextSign>> _signs = [];
    private readonly HashSet<int> _wholes = [];

    /// <summary>The places that a feature comes from, in the order they were added.</summary>
    public IReadOnlyList<TextSign> this[int feature] => _signs.GetValueOrDefault(feature, []);

    /// <summary>One more place counts for a feature.</summary>
    public void Add(int feature, TextSign sign)
    {
        if (!_signs.TryGetValue(feature, out var signs))
            _signs.Add(feature, signs = []);
        signs.Add(sign);
    }

    /// <summary>More places count for a feature.</summary>
    public void Add(int feature, IEnumerable<TextSign> signs)
    {
        foreach (var sign in signs)
            Add(feature, sign);
    }

    /// <summary>A feature comes from this place and no other.</summary>
    public void Set(int feature, TextSign sign) => _signs[feature] = [sign];

    /// <summary>A feature comes from the places of another.</summary>
    public void Copy(int feature, int from)
    {
        if (_signs.TryGetValue(from, out var signs))
            _signs[feature] = signs;
    }

    /// <summary>A feature is a trait of the text as a whole, such as its length.</summary>
    public void SetWhole(int feature) => _wholes.Add(feature);

    /// <summary>Whether a feature is a trait of the text as a whole.</summary>
    public bool IsWhole(int feature) => _wholes.Contains(feature);
}
