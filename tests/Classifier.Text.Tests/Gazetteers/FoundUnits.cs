using System.Globalization;
using Classifier.Text.Gazetteers;
using Classifier.Text.Normalization;

namespace Classifier.Text.Tests.Gazetteers;

/// <summary>What the finder finds, in a form to compare.</summary>
internal static class FoundUnits
{
    /// <summary>Mentions as <c>words=code full name</c>, with <c>?n</c> behind it when n units are possible, joined by <c> | </c>.</summary>
    public static string Describe(string text, string? date = null)
    {
        var normalized = NormalizedText.From(text);
        return string.Join(" | ", Find(normalized, date).Select(m =>
            $"{Words(normalized, m)}={m.Unit.Code} {m.Unit.FullName}{(m.IsCertain ? "" : $" ?{m.CandidateCount}")}"));
    }

    public static IReadOnlyList<UnitMention> Find(NormalizedText text, string? date = null) =>
        UnitFinder.Default.Find(text, date is null ? null : DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture));

    public static string Words(NormalizedText text, UnitMention mention)
    {
        var last = text.Tokens[mention.Token + mention.TokenCount - 1];
        return text.Text[text.Tokens[mention.Token].Start..last.End].ToString();
    }
}
