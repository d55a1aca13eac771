using Classifier.Text.Gazetteers;

namespace Classifier.Text.Actors;

/// <summary>Tells news from abroad, in which <c>Bộ trưởng Quốc phòng</c> and <c>cảnh sát</c> are those of another state.</summary>
internal static class ForeignText
{
    private const int FewestNames = 3;
    private const int MostHome = 1;

    /// <summary>Three or more foreign names, more than twice as many as units of Viet Nam, and Viet Nam named once at most.</summary>
    public static bool Is(ActorTokens text, IReadOnlyList<ActorItem> items, IReadOnlyList<UnitMention> units)
    {
        var foreign = items.Count(i => i.Body is { Tier: ActorTier.Foreign });
        return foreign >= FewestNames && foreign > units.Count * 2 && CountHome(text) <= MostHome;
    }

    private static int CountHome(ActorTokens text)
    {
        var count = 0;
        for (var i = 1; i < text.Count && count <= MostHome; i++)
            if (text.Word(i) is "nam" && text.Word(i - 1) is "việt" or "viet")
                count++;
        return count;
    }
}
