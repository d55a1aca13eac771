using System.Collections.Immutable;
using Classifier.Text.Documents;
using Classifier.Text.Gazetteers;
using Classifier.Text.Headers;

namespace Classifier.Text.Actors;

/// <summary>
/// Finds the bodies, offices and territories that a document names, of which tier they are, and what each does there: acts, is quoted, is addressed,
/// cited, visited, a guest, a place. Rules and phrases, no model. Linear time beside what finding units and header takes. Immutable; safe for
/// many threads.
/// </summary>
public sealed class ActorFinder
{
    private readonly Lazy<ActorLexicon> _full = new(() => new ActorLexicon(isPlain: false));
    private readonly Lazy<ActorLexicon> _plain = new(() => new ActorLexicon(isPlain: true));

    private ActorFinder()
    {
    }

    /// <summary>The finder over the lexicon and the gazetteer of this assembly, both made on first use.</summary>
    public static ActorFinder Default { get; } = new();

    /// <summary>The mentions in text order, none overlapping.</summary>
    public ImmutableArray<ActorMention> Find(DocumentText document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Find(document, document.Units, document.Header);
    }

    /// <summary>The mentions in text order, none overlapping, for a caller who has the document's units and header already.</summary>
    /// <param name="document">The document.</param>
    /// <param name="units">What <see cref="UnitFinder"/> finds in it.</param>
    /// <param name="header">What <see cref="DocumentHeaderParser"/> finds in it.</param>
    public ImmutableArray<ActorMention> Find(DocumentText document, IReadOnlyList<UnitMention> units, DocumentHeader header)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(units);
        ArgumentNullException.ThrowIfNull(header);
        var text = new ActorTokens(document.Text, PlainSpelling.IsOf(document.Text) ? _plain.Value : _full.Value);
        var items = new ActorScanner(text, units).Scan();
        var namesProvince = items.Any(i => i.Body is { Tier: ActorTier.Province, IsPlural: false, Form: not ActorForm.Territory });
        new OpenTiers(text, items, new CityTiers(units, () => document.SiteUnits, Date, namesProvince), ForeignText.Is(text, items, units)).Settle();
        items.RemoveAll(i => i.Body is { Tier: null });
        new SentenceRoles(text, items).Read();
        HeaderRoles.Give(text, items, header);
        var bodies = items.Count(i => i.Body is not null);
        var mentions = ImmutableArray.CreateBuilder<ActorMention>(bodies);
        foreach (var item in items)
            if (item.Body is { } body)
                mentions.Add(Mention(text, body));
        return mentions.MoveToImmutable();

        DateOnly? Date() => document.PublishedOn ?? header.IssuedOn ?? TextDates.Latest(document.Text);
    }

    private static ActorMention Mention(ActorTokens text, ActorReference body)
    {
        DefaultRoles.Give(text, body);
        return new ActorMention(
            body.Tier!.Value, body.Role!.Value, body.Form, body.Token, body.End - body.Token, body.TriggerToken, body.TriggerEnd - body.TriggerToken);
    }
}
