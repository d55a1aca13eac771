namespace Classifier.Modeling.Features;

/// <summary>What kind of place of a text a feature looks at.</summary>
public enum SignKind
{
    /// <summary>Words, as hashed n-grams see them.</summary>
    Phrase,

    /// <summary>The number and symbol of a document.</summary>
    DocumentNumber,

    /// <summary>A body or office in a role: it acts, is quoted, is addressed; and the words that say so.</summary>
    Actor,

    /// <summary>The name of an administrative unit, or its kind (<c>xã</c>).</summary>
    AdministrativeUnit,

    /// <summary>A part of an official document's layout other than its number: issuer, body above it, signature.</summary>
    Layout,

    /// <summary>Another phrase of the cue lexicon, such as a body that is merely named.</summary>
    Cue,
}
