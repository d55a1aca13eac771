namespace Classifier.Text.Boilerplate;

/// <summary>A line of a normalised text, as ranges of code units and of tokens; ends are exclusive.</summary>
internal readonly record struct PageLine(int Start, int End, int First, int EndToken)
{
    /// <summary>How many tokens it holds; a line of punctuation alone has none.</summary>
    public int Count => EndToken - First;
}
