using AngleSharp.Dom;

namespace Classifier.Formats.Html;

/// <summary>
/// Elements that are not article: made for something else, named for something else, hidden, or lists of links. An element that holds most
/// of the page's text is none of these whatever it is called: some portals put the whole page in a form, or name the body after a menu.
/// </summary>
internal sealed class Furniture(TextWeights weights)
{
    private const double MostOfThePage = 0.5;
    private const double MostlyLinks = 0.7;
    private const int FewLinks = 2;

    private static readonly HashSet<string> Elements =
        [.. "nav aside footer form dialog menu figcaption label fieldset".Split(' ')];

    private static readonly HashSet<string> Roles =
        [.. "navigation banner complementary contentinfo search menu menubar dialog alert".Split(' ')];

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Names = new HashSet<string>(
        ("nav navbar menu submenu breadcrumb breadcrumbs sidebar footer share sharing social related comment comments pagination pager ads "
            + "advertisement banner tags tag print rating toolbar copyright qrcode lienquan tinkhac tinlienquan binhluan chiase cookie popup modal "
            + "caption author date time views counter").Split(' '), StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly HashSet<string> Containers = [.. "div section ul ol dl table tbody td p header center".Split(' ')];

    public bool Contains(INode node)
    {
        if (TextWeights.IsSilent(node) || node is IComment)
            return true;
        if (node is not IElement element || node == weights.Root)
            return false;
        return IsHidden(element) || (!HoldsMost(element) && (IsMadeForIt(element) || IsListOfLinks(element)));
    }

    private bool HoldsMost(IElement element) => weights.All(element) > weights.All(weights.Root) * MostOfThePage;

    private static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden")
        || string.Equals(element.GetAttribute("aria-hidden"), "true", StringComparison.OrdinalIgnoreCase)
        || (element.GetAttribute("style") is { } style && Hides(style));

    private static bool Hides(string style)
    {
        var compact = string.Concat(style.Where(c => !char.IsWhiteSpace(c)));
        return compact.Contains("display:none", StringComparison.OrdinalIgnoreCase) || compact.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsMadeForIt(IElement element) =>
        Elements.Contains(element.LocalName)
        || (element.GetAttribute("role") is { } role && Roles.Contains(role))
        || IsNamed(element.ClassName) || IsNamed(element.Id);

    /// <summary>A name's words are parted by spaces, hyphens and underscores: <c>news-related</c>.</summary>
    private static bool IsNamed(ReadOnlySpan<char> name)
    {
        foreach (var range in name.SplitAny(" -_"))
            if (Names.Contains(name[range]))
                return true;
        return false;
    }

    private bool IsListOfLinks(IElement element) =>
        Containers.Contains(element.LocalName) && weights.Links(element) >= FewLinks
        && weights.All(element) - weights.Plain(element) >= MostlyLinks * weights.All(element);
}
