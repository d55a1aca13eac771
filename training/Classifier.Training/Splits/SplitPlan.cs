namespace Classifier.Training.Splits;

/// <summary>How to split documents.</summary>
/// <param name="By">What stays together.</param>
/// <param name="HoldOut">The share of labelled documents to hold out: 0 to below 1, default 0. By date, the latest ones.</param>
/// <param name="From">By date: documents of this day and later are held out; null when <paramref name="HoldOut"/> decides.</param>
/// <param name="Given">The last so many documents are held out, whatever the plan says; default none.</param>
internal sealed record SplitPlan(SplitBy By = SplitBy.Cluster, double HoldOut = 0, DateOnly? From = null, int Given = 0);
