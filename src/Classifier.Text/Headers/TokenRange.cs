namespace Classifier.Text.Headers;

/// <summary>A run of tokens.</summary>
/// <param name="First">Index of the first token.</param>
/// <param name="End">Index after the last token.</param>
internal readonly record struct TokenRange(int First, int End)
{
    public bool IsEmpty => End <= First;

    public bool Contains(int token) => token >= First && token < End;
}
