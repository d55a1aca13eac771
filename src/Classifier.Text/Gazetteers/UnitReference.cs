namespace Classifier.Text.Gazetteers;

/// <summary>A name met in a text, with the units it may still mean. Rules narrow <see cref="Candidates"/>; when none are left, the name is dropped.</summary>
internal struct UnitReference
{
    /// <summary>The name as met.</summary>
    public required UnitName Name { get; init; }

    /// <summary>The units it may mean.</summary>
    public required UnitCandidates Candidates { get; set; }

    /// <summary>Whether no kind word stands before the name.</summary>
    public required bool IsBare { get; init; }

    /// <summary>Where the scan met it: the first token of the mention or of a body's name before it.</summary>
    public required int First { get; init; }

    /// <summary>The first token of the mention.</summary>
    public required int Token { get; init; }

    /// <summary>How many tokens the name has without the kind word.</summary>
    public required int NameLength { get; init; }

    /// <summary>The token after the last.</summary>
    public required int End { get; init; }

    /// <summary>Of a bare name, those of its units that lie in the one named next.</summary>
    public UnitCandidates? InNext { get; set; }

    /// <summary>The sentence it stands in, from 0; set when <see cref="UnitResolution"/> asks for sentences.</summary>
    public int Sentence { get; set; }

    /// <summary>The reference after which the next of the same name is to be looked for; -1 at the end. Set by <see cref="NamedUnits"/>.</summary>
    public int NextOfName { get; set; }

    /// <summary>Keeps these candidates only, unless there are none; true when there are any.</summary>
    public bool Narrow(UnitCandidates candidates)
    {
        if (!candidates.IsEmpty)
            Candidates = candidates;
        return !candidates.IsEmpty;
    }
}
