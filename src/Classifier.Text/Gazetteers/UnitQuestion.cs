namespace Classifier.Text.Gazetteers;

/// <summary>What is asked about a set of units.</summary>
internal enum UnitQuestion : byte
{
    /// <summary>Which lie in one of another set.</summary>
    Enclosed,

    /// <summary>In which lies one of another set.</summary>
    Enclosing,

    /// <summary>Which are of provinces that one of another set took over.</summary>
    Inherited,

    /// <summary>Which are of the kind and in the province of one of another set.</summary>
    Siblings,

    /// <summary>Which are provinces.</summary>
    Provinces,

    /// <summary>Which are known to be meant by a bare name.</summary>
    Known,

    /// <summary>Whether the text has a name in capitals only, where it may be a word: all or none.</summary>
    Word,

    /// <summary>Which are certain elsewhere in the text, districts.</summary>
    CertainDistricts,

    /// <summary>Which are certain elsewhere in the text, communes.</summary>
    CertainCommunes,

    /// <summary>Which are in the province most mentioned, when districts are narrowed.</summary>
    RankedDistricts,

    /// <summary>Which are in the province most mentioned, when communes are narrowed.</summary>
    RankedCommunes,

    /// <summary>Which existed nearest to the date.</summary>
    Nearest,

    /// <summary>Which do not lie in another of their time and name.</summary>
    Highest,
}
