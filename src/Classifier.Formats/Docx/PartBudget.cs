namespace Classifier.Formats.Docx;

/// <summary>What may still be unpacked and read of one document.</summary>
internal sealed class PartBudget(CancellationToken cancellation)
{
    private const int ElementsBetweenLooks = 1_024;
    private long _bytes;
    private int _elements;

    /// <summary>Counts bytes as they are unpacked.</summary>
    /// <exception cref="DocumentFileException">They are too many.</exception>
    public void AddBytes(int bytes)
    {
        cancellation.ThrowIfCancellationRequested();
        if ((_bytes += bytes) > DocxLimits.MaximumUnpackedBytes)
            throw new DocumentFileException(
                $"the document's text unpacks to more than {DocxLimits.MaximumUnpackedBytes >> 20} MiB; split it, or save it as plain text");
    }

    /// <summary>Counts an element.</summary>
    /// <exception cref="DocumentFileException">They are too many.</exception>
    public void AddElement()
    {
        if (++_elements > DocxLimits.MaximumElements)
            throw new DocumentFileException(
                $"the document has more than {DocxLimits.MaximumElements} elements; split it, or save it as plain text");
        if (_elements % ElementsBetweenLooks == 0)
            cancellation.ThrowIfCancellationRequested();
    }
}
