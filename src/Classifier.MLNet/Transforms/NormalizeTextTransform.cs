using System.Collections.Immutable;
using Classifier.MLNet.Columns;
using Classifier.MLNet.Scoring;
using Classifier.MLNet.Texts;

namespace Classifier.MLNet.Transforms;

/// <summary>
/// Changes the case of texts and drops marks, punctuation or numbers (component <c>TEXTNORM</c>). Each UTF-16 unit is looked at by itself.
/// The columns it reads are texts or vectors of texts; of a vector, texts of which nothing is left are left out.
/// </summary>
/// <param name="columns">The columns it makes, in order.</param>
public sealed class NormalizeTextTransform(params ImmutableArray<ColumnPair> columns) : Transform
{
    /// <summary>The columns it makes, in order.</summary>
    public ImmutableArray<ColumnPair> Columns { get; } = columns;

    /// <summary>The case of letters, by the rules of no language in particular. Default <see cref="TextCase.Lower"/>.</summary>
    /// <exception cref="ArgumentException">There is no such case.</exception>
    public TextCase Case
    {
        get;
        init => field = Enum.IsDefined(value) ? value : throw new ArgumentException($"There is no case {(int)value}.", nameof(value));
    }

    /// <summary>
    /// Whether letters keep their marks. Default false, by which ML.NET's fixed table counts: á becomes a, but the letters of U+1EA0–1EF9, most
    /// of Vietnamese, and đ stay as they are.
    /// </summary>
    public bool KeepDiacritics { get; init; }

    /// <summary>Whether punctuation stays. Default true.</summary>
    public bool KeepPunctuation { get; init; } = true;

    /// <summary>Whether digits and other numbers stay. Default true.</summary>
    public bool KeepNumbers { get; init; } = true;

    internal override void Bind(ColumnBinder columns)
    {
        var map = CharacterMap.For(new CharacterRules(Case, KeepDiacritics, KeepPunctuation, KeepNumbers));
        columns.AddPairs(Columns, input =>
        {
            Expect.Text(input);
            var isVector = input.Type is VectorType;
            return new Making(isVector ? ColumnType.TextVector : ColumnType.Text, new NormalizeTextKernel(map, isVector));
        });
    }
}
