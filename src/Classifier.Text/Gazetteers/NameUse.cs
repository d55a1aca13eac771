namespace Classifier.Text.Gazetteers;

/// <summary>Where a name counts as that of a unit.</summary>
internal enum NameUse : byte
{
    /// <summary>Wherever the rules for bare names let it.</summary>
    Name,

    /// <summary>Only after the kind's word or after a unit that lies in it, since it means something else when it stands alone.</summary>
    Kind,

    /// <summary>As <see cref="Name"/>, but in capitals only if the text names the unit otherwise, since it is an ordinary word too.</summary>
    Word,

    /// <summary>Nowhere: a longer name that begins with the name of a unit.</summary>
    None,
}
