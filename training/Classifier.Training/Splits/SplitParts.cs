using Classifier.Training.Data;
using Classifier.Training.Recipes;

namespace Classifier.Training.Splits;

/// <summary>Says which documents a plan holds out, and which it must leave out for that.</summary>
internal static class SplitParts
{
    /// <summary>The part of each document. No cluster, and by source no source, stands both among those to train on and those held out.</summary>
    public static SplitPart[] Of(DataSet data, SplitPlan plan, Recipe recipe)
    {
        var parts = Wanted(data, plan, recipe);
        if (plan.By == SplitBy.Source)
            LeaveOutCopies(data, parts.AsSpan(0, parts.Length - plan.Given));
        var clusters = HeldOutSet(i => data.Clusters[i]);
        var sources = plan.By == SplitBy.Source ? HeldOutSet(i => data.Documents[i].Source) : [];
        for (var i = 0; i < parts.Length; i++)
            if (parts[i] == SplitPart.Train && (clusters.Contains(data.Clusters[i]) || sources.Contains(data.Documents[i].Source)))
                parts[i] = SplitPart.LeftOut;
        return parts;

        HashSet<T> HeldOutSet<T>(Func<int, T> of) => [.. Enumerable.Range(0, parts.Length).Where(i => parts[i] == SplitPart.HeldOut).Select(of)];
    }

    /// <summary>Near-duplicates stand with one source, so those of another would bring that source onto this side.</summary>
    private static void LeaveOutCopies(DataSet data, Span<SplitPart> parts)
    {
        var main = SplitUnits.MainSources(data);
        for (var i = 0; i < parts.Length; i++)
            if (main[data.Clusters[i]] != data.Documents[i].Source)
                parts[i] = SplitPart.LeftOut;
    }

    private static SplitPart[] Wanted(DataSet data, SplitPlan plan, Recipe recipe)
    {
        var count = data.Documents.Count;
        if (plan.Given > 0)
            return [.. Enumerable.Range(0, count).Select(i => i < count - plan.Given ? SplitPart.Train : SplitPart.HeldOut)];
        if (plan.By == SplitBy.Date)
            return ByDate(data.Documents, plan.From ?? DayOf(data.Documents, plan.HoldOut));
        if (plan.HoldOut == 0)
            return new SplitPart[count];
        int[] labelled = [.. Enumerable.Range(0, count).Where(i => data.Documents[i].Labels.Count > 0)];
        var head = recipe.Heads[0];
        var labels = head.Labels.Select(l => l.Id).ToList();
        var chosen = HoldOutUnits.Choose(
            [.. labelled.Select(i => data.Units[i])], [.. labelled.Select(i => labels.IndexOf(data.Documents[i].Labels.GetValueOrDefault(head.Name, "")))],
            plan.HoldOut, recipe.Seed);
        return [.. Enumerable.Range(0, count).Select(i => !chosen.Contains(data.Units[i]) ? SplitPart.Train : HeldOutIf(data.Documents[i]))];
    }

    private static SplitPart[] ByDate(IReadOnlyList<LabelledDocument> documents, DateOnly from) => [.. documents.Select(d => d.Document.PublishedOn switch
    {
        null => SplitPart.LeftOut,
        { } day when day < from => SplitPart.Train,
        _ => HeldOutIf(d),
    })];

    /// <summary>The first day of the given share of labelled documents, the latest ones; after all of them when none has a date.</summary>
    private static DateOnly DayOf(IReadOnlyList<LabelledDocument> documents, double share)
    {
        DateOnly[] days = [.. documents.Where(d => d.Labels.Count > 0).Select(d => d.Document.PublishedOn).OfType<DateOnly>().Order()];
        return days.Length == 0 ? DateOnly.MaxValue : days[Math.Clamp((int)Math.Round(days.Length * (1 - share)), 0, days.Length - 1)];
    }

    /// <summary>Nothing can be measured on a document without labels.</summary>
    private static SplitPart HeldOutIf(LabelledDocument document) => document.Labels.Count > 0 ? SplitPart.HeldOut : SplitPart.LeftOut;
}
