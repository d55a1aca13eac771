using System.Collections.Immutable;
using Classifier.MLNet.Columns;
using Classifier.MLNet.Scoring;
using Classifier.MLNet.Texts;

namespace Classifier.MLNet.Transforms;

/// <summary>
/// Leaves out of vectors of tokens those that are English stop words of ML.NET's list, whatever their case (component <c>STOPWRDR</c>), and
/// those that are empty. Lists of other languages are not supported.
/// </summary>
/// <param name="columns">The columns it makes, in order.</param>
public sealed class RemoveDefaultStopWordsTransform(params ImmutableArray<ColumnPair> columns) : Transform
{
    /// <summary>The columns it makes, in order.</summary>
    public ImmutableArray<ColumnPair> Columns { get; } = columns;

    internal override void Bind(ColumnBinder columns) => Bind(columns, Columns, EnglishStopWords.Set);

    internal static void Bind(ColumnBinder columns, ImmutableArray<ColumnPair> pairs, StopWordSet words)
    {
        var kernel = new StopWordsKernel(words);
        columns.AddPairs(pairs, input =>
        {
            Expect.TextVector(input);
            return new Making(ColumnType.TextVector, kernel);
        });
    }
}
