namespace Classifier.Text.Gazetteers;

/// <summary>
/// Units that a name may mean, by position. Two are equal only when they are the same object: each set of one unit is made once, as are those of
/// a name, and the finder makes each other set once for a text, so that what was found out about a set holds for every mention that has it.
/// </summary>
internal sealed class UnitCandidates
{
    private readonly ushort[] _units;

    /// <param name="units">In ascending order.</param>
    /// <param name="highest">The tier of the first.</param>
    /// <param name="lowest">The tier of the last.</param>
    public UnitCandidates(ushort[] units, UnitTier highest, UnitTier lowest)
    {
        (_units, HighestTier, LowestTier) = (units, highest, lowest);
        foreach (var unit in units)
            Hash = ((Hash << 5) - Hash) ^ unit;
    }

    /// <summary>No unit.</summary>
    public static UnitCandidates None { get; } = new([], UnitTier.Commune, UnitTier.Province);

    /// <summary>The units, in ascending order.</summary>
    public ReadOnlySpan<ushort> Units => _units;

    /// <summary>Whether no unit is left.</summary>
    public bool IsEmpty => _units.Length == 0;

    /// <summary>Whether only one unit is left.</summary>
    public bool IsSettled => _units.Length == 1;

    /// <summary>The tier of the largest unit; means nothing when there is none.</summary>
    public UnitTier HighestTier { get; }

    /// <summary>The tier of the smallest unit; means nothing when there is none.</summary>
    public UnitTier LowestTier { get; }

    /// <summary>A hash of the units.</summary>
    public int Hash { get; }

    /// <summary>What <see cref="UnitSets.BeforeReform"/> found; null until it is asked.</summary>
    public UnitCandidates? BeforeReform { get; set; }

    /// <summary>What <see cref="UnitSets.Meant"/> found; 0 until it is asked.</summary>
    public uint Meant { get; set; }
}
