using Classifier.Text.Actors;
using Classifier.Text.Documents;
using Classifier.Text.Gazetteers;
using Classifier.Text.Headers;
using Classifier.Text.Normalization;

namespace Classifier.Modeling.Features;

/// <summary>The places that <see cref="ActorFeatures"/> come from.</summary>
internal static class ActorSigns
{
    /// <summary>The place of a mention. The words that gave it its role are not in it: they count with the n-grams and the cues.</summary>
    public static TextSign Of(ActorMention actor) => new(
        actor.Form == ActorForm.Territory ? SignKind.AdministrativeUnit : actor.Role is ActorRole.Named or ActorRole.Titled ? SignKind.Cue : SignKind.Actor,
        actor.Token,
        actor.TokenCount);

    /// <summary>The place of a unit's name.</summary>
    public static TextSign Of(UnitMention unit) => new(SignKind.AdministrativeUnit, unit.Token, unit.TokenCount);

    /// <summary>The place of an issuer in a document's head.</summary>
    public static TextSign OfIssuer(ActorMention actor) => new(SignKind.Layout, actor.Token, actor.TokenCount);

    /// <summary>The place of a document's own number; empty when it has none.</summary>
    public static IEnumerable<TextSign> OfNumber(DocumentText document, DocumentHeader header) =>
        header.Number is { } number ? Covering(document.Text, number.Span, SignKind.DocumentNumber) : [];

    /// <summary>The places that show a document to be official: its issuer and its number.</summary>
    public static IEnumerable<TextSign> OfHead(DocumentText document, DocumentHeader header) =>
        (header.Issuer is { } issuer ? Covering(document.Text, issuer.Span, SignKind.Layout) : []).Concat(OfNumber(document, header));

    /// <summary>The tokens in a stretch of text as one place; none when there are none.</summary>
    private static TextSign[] Covering(NormalizedText text, TextRange range, SignKind kind)
    {
        var (first, end) = (FirstFrom(text, range.Start), FirstFrom(text, range.End));
        return end > first ? [new TextSign(kind, first, end - first)] : [];
    }

    /// <summary>The first token that begins at an index or after it, by bisection.</summary>
    private static int FirstFrom(NormalizedText text, int index)
    {
        var (low, high) = (0, text.Tokens.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = text.Tokens[middle].Start < index ? (middle + 1, high) : (low, middle);
        }
        return low;
    }
}
