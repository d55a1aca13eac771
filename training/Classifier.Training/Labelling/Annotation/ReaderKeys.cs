namespace Classifier.Training.Labelling.Annotation;

/// <summary>Keys from a text, for scripts and tests: each character is one, the end of a line is enter.</summary>
internal sealed class ReaderKeys(TextReader reader) : IKeys
{
    /// <inheritdoc/>
    public char? Next()
    {
        int key;
        while ((key = reader.Read()) == '\r')
        {
        }
        return key < 0 ? null : (char)key;
    }
}
