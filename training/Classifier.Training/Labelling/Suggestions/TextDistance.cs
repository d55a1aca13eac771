using Classifier.Modeling.Features;
using Classifier.Text.Documents;

namespace Classifier.Training.Labelling.Suggestions;

/// <summary>How different documents are: one less the cosine of their hashed words, whatever the models look at.</summary>
internal sealed class TextDistance
{
    private static readonly TextFeatureSettings Words = new() { Bits = 18, NgramLength = 1, MaximumTokens = 400 };

    private readonly SparseVector _vector;
    private readonly double _norm;

    /// <summary>Reads a document.</summary>
    public TextDistance(DocumentText text)
    {
        _vector = HashedTextFeatures.Extract(text, Words);
        _norm = Math.Sqrt(_vector.Values.Sum(v => (double)v * v));
    }

    /// <summary>From 0, the same words, to 1, none in common; a document without words is as different as can be.</summary>
    public double To(TextDistance other)
    {
        var (a, b, dot) = (0, 0, 0.0);
        while (a < _vector.Indices.Length && b < other._vector.Indices.Length)
        {
            var order = _vector.Indices[a].CompareTo(other._vector.Indices[b]);
            if (order == 0)
                dot += (double)_vector.Values[a] * other._vector.Values[b];
            a += order <= 0 ? 1 : 0;
            b += order >= 0 ? 1 : 0;
        }
        return _norm * other._norm > 0 ? Math.Clamp(1 - (dot / (_norm * other._norm)), 0, 1) : 1;
    }
}
