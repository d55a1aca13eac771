namespace Classifier.Text.Boilerplate;

/// <summary>Elements that follow each other, and what they add up to.</summary>
internal struct ElementRun(int first)
{
    private int _items;
    private int _itemTokens;
    private bool _hasKind;

    public int First { get; } = first;

    /// <summary>The token after the last element that is not a mere filler, or is the number of a counter.</summary>
    public int End { get; private set; } = first;

    /// <summary>The kind of the first element that is not a filler.</summary>
    public BoilerplateKind Kind { get; private set; }

    public bool HasSure { get; private set; }

    public bool HasLabel { get; private set; }

    public bool HasWeak { get; private set; }

    public bool HasDate { get; private set; }

    public bool HasClock { get; private set; }

    public readonly bool IsEmpty => End == First;

    /// <summary>A moment as machines print it, not as sentences mention it.</summary>
    public readonly bool IsStamp => HasDate && (HasClock || HasLabel);

    /// <summary>Furniture when it fills a line.</summary>
    public readonly bool FillsLine => HasSure || _itemTokens > 1 || IsStamp || (HasLabel && HasClock);

    /// <summary>Perhaps furniture when it fills a line: its neighbours decide.</summary>
    public readonly bool MayFillLine => HasWeak || HasDate || _items > 0;

    /// <summary>A row of menu entries or buttons, which no sentence holds.</summary>
    public readonly bool IsRow => _items > 2;

    public void Add(Element element, int token)
    {
        var isFiller = (element.Use & ~PhraseUse.Filler) == 0;
        HasSure |= (element.Use & PhraseUse.Sure) != 0;
        HasLabel |= (element.Use & PhraseUse.Label) != 0;
        HasWeak |= (element.Use & PhraseUse.Weak) != 0 && !element.IsDate;
        HasDate |= element.IsDate;
        HasClock |= element.IsClock;
        if ((element.Use & (PhraseUse.Item | PhraseUse.Weak)) != 0 && !element.IsDate)
            _items++;
        if ((element.Use & PhraseUse.Item) != 0)
            _itemTokens += element.Length;
        if (!_hasKind && !isFiller)
            (Kind, _hasKind) = (element.Kind, true);
        if (!isFiller || element.IsClock)
            End = token + element.Length;
    }

    /// <summary>Takes a number in that stands right behind the run.</summary>
    public void AddNumber() => End++;
}
