namespace Classifier.Text.Encodings;

/// <summary>A stretch that was converted. Offsets and lengths count UTF-16 code units.</summary>
/// <param name="OriginalStart">Where it starts in the original.</param>
/// <param name="OriginalLength">Its length in the original.</param>
/// <param name="RepairedStart">Where it starts in the repaired text.</param>
/// <param name="RepairedLength">Its length in the repaired text.</param>
/// <param name="Encoding">What it was converted from.</param>
public readonly record struct RepairedSpan(
    int OriginalStart, int OriginalLength, int RepairedStart, int RepairedLength, LegacyEncoding Encoding);
