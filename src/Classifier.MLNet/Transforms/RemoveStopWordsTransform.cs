using System.Collections.Immutable;
using Classifier.MLNet.Scoring;
using Classifier.MLNet.Texts;

namespace Classifier.MLNet.Transforms;

/// <summary>
/// Leaves out of vectors of tokens those that are words of a list, whatever their case (component <c>CSTOPWRD</c>), and those that are empty.
/// </summary>
public sealed class RemoveStopWordsTransform : Transform
{
    private readonly StopWordSet _set;

    /// <summary>Creates the transform.</summary>
    /// <param name="words">The words, in lower case; at least one, no two the same.</param>
    /// <param name="columns">The columns it makes, in order.</param>
    /// <exception cref="ArgumentException">There are no words, or one is empty, there twice, or not in lower case.</exception>
    public RemoveStopWordsTransform(ImmutableArray<string> words, params ImmutableArray<ColumnPair> columns)
    {
        if (words.IsEmpty)
            throw new ArgumentException("There are no stop words.", nameof(words));
        if (words.FirstOrDefault(word => word.Length == 0 || word.Any(unit => unit != char.ToLowerInvariant(unit))) is { } odd)
            throw new ArgumentException($"Stop word '{odd}' is empty or not in lower case, so that no token would match it.", nameof(words));
        _set = new StopWordSet(words);
        if (_set.Count != words.Length)
            throw new ArgumentException("Two stop words are the same.", nameof(words));
        Words = words;
        Columns = columns;
    }

    /// <summary>The words, in lower case.</summary>
    public ImmutableArray<string> Words { get; }

    /// <summary>The columns it makes, in order.</summary>
    public ImmutableArray<ColumnPair> Columns { get; }

    internal override void Bind(ColumnBinder columns) => RemoveDefaultStopWordsTransform.Bind(columns, Columns, _set);
}
