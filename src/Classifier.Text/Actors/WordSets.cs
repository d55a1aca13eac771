namespace Classifier.Text.Actors;

/// <summary>The sets of single words that <c>actor-roles.tsv</c> lists; a word may be in several.</summary>
[Flags]
internal enum WordSets : ushort
{
    /// <summary>In none.</summary>
    None = 0,

    /// <summary>Makes a noun of the verb after it: <c>việc kiểm tra</c>, or keeps it from having a subject.</summary>
    Nominal = 1,

    /// <summary>Makes many of the body after it: <c>các</c>.</summary>
    Plural = 2,

    /// <summary>Makes the body after it belong to what stands before: <c>của</c>.</summary>
    Of = 4,

    /// <summary>Makes the body after it the agent: <c>do</c>.</summary>
    By = 8,

    /// <summary>Makes the body before it the one that is done to: <c>bị</c>.</summary>
    Passive = 16,

    /// <summary>A word in lower case that is no verb of the body before it.</summary>
    Connective = 32,

    /// <summary>A word of tense or the like, which shows that a territory acts: <c>đã</c>.</summary>
    Aspect = 64,

    /// <summary>Joins the last two of a list.</summary>
    And = 128,

    /// <summary>Begins a former office: <c>nguyên</c>.</summary>
    Former = 256,
}
