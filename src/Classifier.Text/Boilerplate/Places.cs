using Classifier.Text.Normalization;

namespace Classifier.Text.Boilerplate;

/// <summary>The places that reports are sent from, by their folded names.</summary>
internal static class Places
{
    private static readonly HashSet<string> Names =
        [.. PhraseRows.Read().Where(row => (row.Value.Use & PhraseUse.Place) != 0).Select(row => NormalizedText.From(row.Key).Folded.ToString())];

    public static bool Contains(ReadOnlySpan<char> folded) => Names.GetAlternateLookup<ReadOnlySpan<char>>().Contains(folded);
}
