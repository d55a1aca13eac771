namespace Classifier.Training.Splits;

/// <summary>What a split keeps together. Near-duplicates are kept together by all of them.</summary>
internal enum SplitBy
{
    /// <summary>Near-duplicates alone.</summary>
    Cluster,

    /// <summary>
    /// The documents of a source, so that the figures say how well documents of a new source are read. Near-duplicates of several sources stand
    /// with the source that has most of them; the copies elsewhere are left out of what is measured.
    /// </summary>
    Source,

    /// <summary>Time: trained before a day, measured from it on. Folds are those of <see cref="Cluster"/>.</summary>
    Date,
}
