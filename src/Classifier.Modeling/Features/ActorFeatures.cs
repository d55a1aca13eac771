using Classifier.Text.Actors;
using Classifier.Text.Documents;
using Classifier.Text.Gazetteers;
using Classifier.Text.Headers;
using Classifier.Text.Tokens;

namespace Classifier.Modeling.Features;

/// <summary>
/// Who acts in a document and who is merely named, as a dense vector for the trees: per tier, how often bodies stand in each role in each part of
/// the text, where the first acts, and what share of the acting is theirs; the tiers of the header and of the first subjects; what territories
/// are named. <see cref="Names"/> says what each number is.
/// </summary>
public static class ActorFeatures
{
    private const int FarAway = 2000;

    /// <summary>After how many tokens a mention weighs half as much as the first.</summary>
    private const double HalfWeight = 100;

    private static readonly ActorTier[] Tiers = Enum.GetValues<ActorTier>();
    private static readonly SymbolTier[] SymbolTiers = Enum.GetValues<SymbolTier>();
    private static readonly ActorFeatureLayout Layout = new();
    private static readonly int FirstActing = Layout.Add(Tiers, "first_acting_token");
    private static readonly int ActingRank = Layout.Add(Tiers, "acting_rank");
    private static readonly int ActingShare = Layout.Add(Tiers, "acting_share");
    private static readonly int TitleSubject = Layout.Add(Tiers, "is_first_subject_of_title");
    private static readonly int LeadSubject = Layout.Add(Tiers, "is_first_subject_of_lead");
    private static readonly int HeaderIssuer = Layout.Add(Tiers, "is_header_issuer");
    private static readonly int HeaderSymbol = Layout.Add(SymbolTiers, "is_header_symbol");
    private static readonly int DistinctUnits = Layout.Add(Enum.GetValues<UnitTier>(), "units_named");
    private static readonly int IsOfficial = Layout.Add("is_official_document");
    private static readonly int OnlyPlaces = Layout.Add("names_only_places");
    private static readonly int Capitals = Layout.Add("share_of_capitals");

    /// <summary>What each feature is, such as <c>province.acts.title</c>; as many as there are features.</summary>
    public static IReadOnlyList<string> Names => Layout.Names;

    /// <summary>The feature vector, as long as <see cref="Names"/>.</summary>
    public static float[] Extract(DocumentText document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Extract(document, document.Units, document.Header, document.Actors);
    }

    /// <summary>The feature vector, for a caller who has the parts already.</summary>
    public static float[] Extract(
        DocumentText document, IReadOnlyList<UnitMention> units, DocumentHeader header, IReadOnlyList<ActorMention> actors) =>
        Extract(document, units, header, actors, null);

    /// <summary>The feature vector; where its numbers come from is noted in the trace, if there is one.</summary>
    internal static float[] Extract(
        DocumentText document, IReadOnlyList<UnitMention> units, DocumentHeader header, IReadOnlyList<ActorMention> actors, FeatureTrace? trace)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(units);
        ArgumentNullException.ThrowIfNull(header);
        ArgumentNullException.ThrowIfNull(actors);
        var features = new float[Names.Count];
        foreach (var actor in actors)
        {
            features[Layout.IndexOf(actor, document.TitleTokenCount)]++;
            trace?.Add(Layout.IndexOf(actor, document.TitleTokenCount), ActorSigns.Of(actor));
        }
        DescribeActing(features, actors, trace);
        MarkSubject(features, TitleSubject, actors, 0, document.TitleTokenCount, trace);
        MarkSubject(features, LeadSubject, actors, document.TitleTokenCount, ActorFeatureLayout.LeadEnd, trace);
        DescribeHeader(features, document, header, actors, trace);
        foreach (var tier in units.Where(u => u.IsCertain).Select(u => u.Unit).DistinctBy(u => u.Code).CountBy(u => u.Tier))
            features[DistinctUnits + (int)tier.Key] = tier.Value;
        foreach (var unit in units.Where(u => u.IsCertain))
            trace?.Add(DistinctUnits + (int)unit.Unit.Tier, ActorSigns.Of(unit));
        trace?.SetWhole(OnlyPlaces);
        trace?.SetWhole(Capitals);
        features[OnlyPlaces] = units.Count > 0 && !actors.Any(a => a.Form != ActorForm.Territory && a.Tier <= ActorTier.Commune) ? 1 : 0;
        features[Capitals] = ShareOfCapitals(document.Text.Tokens);
        return features;
    }

    private static void DescribeActing(float[] features, IReadOnlyList<ActorMention> actors, FeatureTrace? trace)
    {
        Array.Fill(features, FarAway, FirstActing, Tiers.Length);
        var total = 0.0;
        var weights = new double[Tiers.Length];
        foreach (var actor in actors)
        {
            if (!IsSubject(actor))
                continue;
            var first = FirstActing + (int)actor.Tier;
            if (actor.Token < features[first])
            {
                features[first] = actor.Token;
                trace?.Set(first, ActorSigns.Of(actor));
            }
            trace?.Add(ActingShare + (int)actor.Tier, ActorSigns.Of(actor));
            var weight = HalfWeight / (HalfWeight + actor.Token);
            weights[(int)actor.Tier] += weight;
            total += weight;
        }
        for (var tier = 0; tier < Tiers.Length; tier++)
        {
            trace?.Copy(ActingRank + tier, from: FirstActing + tier);
            features[ActingShare + tier] = total == 0 ? 0 : (float)(weights[tier] / total);
            for (var other = 0; other < Tiers.Length; other++)
                if (features[FirstActing + other] < features[FirstActing + tier])
                    features[ActingRank + tier]++;
        }
    }

    private static void MarkSubject(float[] features, int at, IReadOnlyList<ActorMention> actors, int first, int end, FeatureTrace? trace)
    {
        foreach (var actor in actors)
            if (actor.Token >= first && actor.Token < end && IsSubject(actor))
            {
                features[at + (int)actor.Tier] = 1;
                trace?.Set(at + (int)actor.Tier, ActorSigns.Of(actor));
                return;
            }
    }

    private static void DescribeHeader(
        float[] features, DocumentText document, DocumentHeader header, IReadOnlyList<ActorMention> actors, FeatureTrace? trace)
    {
        features[IsOfficial] = header == DocumentHeader.Empty ? 0 : 1;
        trace?.Add(IsOfficial, ActorSigns.OfHead(document, header));
        if (header.Number?.Tier is { } symbol)
        {
            features[HeaderSymbol + (int)symbol] = 1;
            trace?.Add(HeaderSymbol + (int)symbol, ActorSigns.OfNumber(document, header));
        }
        if (header.Issuer is not { } issuer)
            return;
        foreach (var actor in actors)
            if (actor.Role == ActorRole.Issues && document.Text.Tokens[actor.Token].Start is var start && start >= issuer.Span.Start && start < issuer.Span.End)
            {
                features[HeaderIssuer + (int)actor.Tier] = 1;
                trace?.Set(HeaderIssuer + (int)actor.Tier, ActorSigns.OfIssuer(actor));
                return;
            }
    }

    private static bool IsSubject(ActorMention actor) => actor.IsActing || actor.Role == ActorRole.Confirms;

    private static float ShareOfCapitals(ReadOnlySpan<Token> tokens)
    {
        var capitals = 0;
        foreach (var token in tokens)
            if (token is { Case: LetterCase.Upper, Length: > 1 })
                capitals++;
        return tokens.Length == 0 ? 0 : (float)capitals / tokens.Length;
    }
}
