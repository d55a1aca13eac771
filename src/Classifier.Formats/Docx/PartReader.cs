using System.IO.Compression;
using System.Xml;

namespace Classifier.Formats.Docx;

/// <summary>Goes through the XML of a part within the limits. A document type is refused, and nothing outside the part is looked at.</summary>
internal sealed class PartReader : IDisposable
{
    private readonly PartStream _bytes;
    private readonly PartBudget _budget;
    private readonly XmlReader _xml;

    public PartReader(ZipArchiveEntry part, PartBudget budget)
    {
        _bytes = new PartStream(part, budget);
        _budget = budget;
        _xml = XmlReader.Create(_bytes, new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            CloseInput = true,
        });
    }

    /// <summary>Elements around this one.</summary>
    public int Depth => _xml.Depth;

    public bool IsStart => _xml.NodeType == XmlNodeType.Element;

    public bool IsEnd => _xml.NodeType == XmlNodeType.EndElement;

    /// <summary>An element without an end of its own.</summary>
    public bool IsEmpty => _xml.IsEmptyElement;

    /// <summary>An element's name without its prefix.</summary>
    public string Name => _xml.LocalName;

    /// <summary>The characters here, or null when this is no text.</summary>
    public string? Text => _xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace
        ? _xml.Value : null;

    /// <summary>Goes to the next element, end or text; false at the end of the part.</summary>
    public bool Read()
    {
        _bytes.StartNode();
        if (!_xml.Read())
            return false;
        if (!IsStart)
            return true;
        _budget.AddElement();
        return _xml.Depth <= DocxLimits.MaximumDepth
            ? true
            : throw new DocumentFileException($"the document has elements nested deeper than {DocxLimits.MaximumDepth}; save it as plain text");
    }

    /// <summary>Whether an element of that name begins here.</summary>
    public bool Starts(string name) => IsStart && Name == name;

    /// <summary>The attribute without a prefix or, as Word writes it, with the element's; null when there is none.</summary>
    public string? Attribute(string name) => _xml.GetAttribute(name) ?? _xml.GetAttribute(name, _xml.NamespaceURI);

    /// <summary>Goes to the end of the element that begins here.</summary>
    public void Skip()
    {
        if (IsEmpty)
            return;
        var depth = Depth;
        while (Read() && !(IsEnd && Depth == depth))
        {
        }
    }

    public void Dispose() => _xml.Dispose();
}
