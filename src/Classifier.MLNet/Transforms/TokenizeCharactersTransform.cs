using System.Collections.Immutable;
using Classifier.MLNet.Columns;
using Classifier.MLNet.Scoring;

namespace Classifier.MLNet.Transforms;

/// <summary>
/// Turns texts into vectors of keys, one for each UTF-16 unit (component <c>CHARTOKN</c>). The key is the unit itself: 1 … 65,535, and U+0000
/// counts as missing.
/// </summary>
/// <param name="columns">The columns it makes, in order; those that it reads are texts or vectors of texts.</param>
public sealed class TokenizeCharactersTransform(params ImmutableArray<ColumnPair> columns) : Transform
{
    private static readonly VectorType Keys = new(new KeyType(new ScalarType("UInt16"), ushort.MaxValue), [0]);

    /// <summary>The columns it makes, in order.</summary>
    public ImmutableArray<ColumnPair> Columns { get; } = columns;

    /// <summary>Whether U+0002 goes before a text and U+0003 after it. An empty text gets none, a vector of none does. Default true.</summary>
    public bool UseMarkers { get; init; } = true;

    /// <summary>
    /// Whether every text of a vector has markers of its own, as in models of old. Default false: one pair of markers around all texts, and U+001F
    /// between them.
    /// </summary>
    public bool MarksEachText { get; init; }

    internal override void Bind(ColumnBinder columns) => columns.AddPairs(Columns, input =>
    {
        Expect.Text(input);
        return new Making(Keys, input.Type is VectorType && !MarksEachText ? new JoinedCharacterKeysKernel(UseMarkers) : new CharacterKeysKernel(UseMarkers));
    });
}
