using Classifier.Text.Headers;

namespace Classifier.Text.Actors;

/// <summary>Gives the bodies of an official document's layout their roles; these are surer than what stands in sentences.</summary>
internal static class HeaderRoles
{
    public static void Give(ActorTokens text, IReadOnlyList<ActorItem> items, DocumentHeader header)
    {
        Give(text, items, header.LegalBases, ActorRole.Cited);
        Give(text, items, header.Recipients, ActorRole.Addressed);
        Give(text, items, header.Addressees, ActorRole.Addressed);
        Give(text, items, [header.Superior], ActorRole.Named);
        Give(text, items, [header.SigningAuthority, header.Issuer], ActorRole.Issues);
    }

    private static void Give(ActorTokens text, IReadOnlyList<ActorItem> items, IReadOnlyList<HeaderPart?> parts, ActorRole role)
    {
        foreach (var part in parts)
        {
            if (part is null)
                continue;
            var (first, end) = (text.TokenAt(part.Span.Start), text.TokenAt(part.Span.End));
            for (var i = ItemAt(items, first); i < items.Count && items[i].Token < end; i++)
                items[i].Body?.Take(items[i].Body!.Form == ActorForm.Territory && role == ActorRole.Issues ? ActorRole.Placed : role, first, first);
        }
    }

    private static int ItemAt(IReadOnlyList<ActorItem> items, int token)
    {
        var (low, high) = (0, items.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = items[middle].Token < token ? (middle + 1, high) : (low, middle);
        }
        return low;
    }
}
