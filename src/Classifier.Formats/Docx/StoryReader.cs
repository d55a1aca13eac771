namespace Classifier.Formats.Docx;

/// <summary>Reads the text of one part: the body, or the notes. Elements are known by their names in any namespace, since there are two of each.</summary>
internal sealed class StoryReader
{
    private readonly PartReader _xml;
    private readonly Blocks _blocks = new();
    private readonly FieldCodes _fields = new();
    private bool _isHidden;

    private StoryReader(PartReader xml) => _xml = xml;

    /// <summary>The lines of a part.</summary>
    public static IReadOnlyList<string> Read(PartReader xml)
    {
        var story = new StoryReader(xml);
        while (xml.Read())
            if (xml.IsStart)
                story.Start();
            else if (xml.IsEnd)
                story.End(xml.Name);
        return story._blocks.Lines;
    }

    private void Start()
    {
        var name = _xml.Name;
        switch (name)
        {
            // Deleted text, codes, properties, phonetic guides, and the second form of what was read in its first.
            case "del" or "moveFrom" or "instrText" or "delText" or "delInstrText" or "Fallback" or "rt"
                or "pPr" or "tblPr" or "tblPrEx" or "tblGrid" or "trPr" or "tcPr" or "sectPr" or "sdtPr" or "sdtEndPr" or "customXmlPr" or "smartTagPr":
            case "footnote" or "endnote" when _xml.Attribute("type") is "separator" or "continuationSeparator" or "continuationNotice":
                _xml.Skip();
                return;
            case "rPr":
                ReadRunProperties();
                return;
            case "t":
                AddText();
                return;
            case "fldChar":
                _fields.Take(_xml.Attribute("fldCharType"));
                break;
            case "tab" or "ptab":
                Add("\t");
                break;
            case "br" or "cr":
                Add("\n");
                break;
            case "noBreakHyphen":
                Add("-");
                break;
            case "softHyphen":
                Add("\u00AD");
                break;
            case "r":
                _isHidden = false;
                break;
            case "p":
                _blocks.StartParagraph();
                break;
            case "tr":
                _blocks.StartRow();
                break;
            case "tc" or "txbxContent":
                _blocks.StartCellOrBox();
                break;
        }
        if (_xml.IsEmpty)
            End(name);
    }

    private void End(string name)
    {
        switch (name)
        {
            case "p":
                _blocks.EndParagraph();
                break;
            case "tr":
                _blocks.EndRow();
                break;
            case "tc":
                _blocks.EndCell();
                break;
            case "txbxContent":
                _blocks.EndBox();
                break;
        }
    }

    private void AddText()
    {
        if (_xml.IsEmpty)
            return;
        for (var depth = _xml.Depth; _xml.Read() && !(_xml.IsEnd && _xml.Depth == depth);)
            if (_xml.Text is { } text)
                Add(text);
    }

    private void Add(string text)
    {
        if (!_isHidden && !_fields.IsInCode)
            _blocks.Add(text);
    }

    private void ReadRunProperties()
    {
        if (_xml.IsEmpty)
            return;
        for (var depth = _xml.Depth; _xml.Read() && !(_xml.IsEnd && _xml.Depth == depth);)
            if (_xml.Starts("vanish"))
                _isHidden = _xml.Attribute("val") is not ("0" or "false" or "off");
    }
}
