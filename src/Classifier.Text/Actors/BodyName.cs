using Classifier.Text.Gazetteers;

namespace Classifier.Text.Actors;

/// <summary>The name of a body while it is being read: what its phrases have told so far.</summary>
internal sealed class BodyName(ActorPhrase head, int end)
{
    private readonly ActorPhrase _head = head;

    /// <summary>The phrase read last, but for a tier's word: there, the one before it.</summary>
    private int _line = head.Line;

    public ActorPhrase Last { get; private set; } = head;

    public int End { get; private set; } = end;

    public ActorTier? Tier { get; private set; } = head.Tier;

    /// <summary>Whether a phrase told the tier for good.</summary>
    public bool IsSure { get; private set; } = head.Kind == ActorPhraseKind.Body;

    /// <summary>Whether the tier is only what such bodies have when nothing tells it.</summary>
    public bool IsDefault { get; private set; } = head.Kind != ActorPhraseKind.Body && head.Tier is not null;

    public bool IsPlural { get; set; }

    public bool EndsInCityWord => Last is { Kind: ActorPhraseKind.Word, Scope: ActorScope.City };

    /// <summary>Whether the name may go on with a phrase.</summary>
    public bool Admits(ActorPhrase next) => next.Kind switch
    {
        ActorPhraseKind.Word => next.Scope != ActorScope.National || Last.Tier is null or ActorTier.Ministry or ActorTier.NonState,
        ActorPhraseKind.Country or ActorPhraseKind.Suffix => Last.Tier is null or <= ActorTier.Ministry,
        ActorPhraseKind.Body or ActorPhraseKind.Open or ActorPhraseKind.Wide or ActorPhraseKind.Office => !IsSure,
        _ => false,
    };

    /// <summary>Goes on with a phrase that ends before token <paramref name="end"/>.</summary>
    public void Add(ActorPhrase next, int end)
    {
        Tier = TierWith(next);
        IsDefault = !IsSure && Tier is not null && next.Kind is ActorPhraseKind.Open or ActorPhraseKind.Wide or ActorPhraseKind.Office;
        IsSure |= next.Kind is ActorPhraseKind.Body or ActorPhraseKind.Word or ActorPhraseKind.Country or ActorPhraseKind.Suffix;
        _line = next.Kind is ActorPhraseKind.Word or ActorPhraseKind.Country or ActorPhraseKind.Suffix ? _line : next.Line;
        Last = next;
        End = end;
    }

    /// <summary>Ends with a unit.</summary>
    public void Add(AdministrativeUnit unit, int end)
    {
        if (!IsSure || EndsInCityWord)
            Tier = unit.Tier.Actor();
        (IsSure, IsDefault, End) = (true, false, end);
    }

    public ActorReference ToReference(int first, bool isModifier, bool isParent) => new()
    {
        Token = first,
        End = End,
        Form = _head.Kind == ActorPhraseKind.Office ? ActorForm.Office : ActorForm.Body,
        Sort = (_head.Line, _line),
        IsBound = Last.Scope == ActorScope.Bound,
        Tier = Tier,
        IsDefault = IsDefault,
        IsCity = Last.Scope == ActorScope.City && Tier is null,
        IsPlural = IsPlural,
        IsModifier = isModifier,
        IsParent = isParent,
    };

    private ActorTier? TierWith(ActorPhrase next) => next.Kind switch
    {
        ActorPhraseKind.Country or ActorPhraseKind.Suffix => ActorTier.Foreign,
        _ when IsSure => Tier,
        ActorPhraseKind.Word when next.Scope == ActorScope.National => Tier ?? next.Tier,
        ActorPhraseKind.Open or ActorPhraseKind.Wide when Last.Kind != ActorPhraseKind.Office => next.Tier ?? Tier,
        _ => next.Tier,
    };
}
