using Classifier.Text.Gazetteers;

namespace Classifier.Text.Actors;

/// <summary>Tiers of territories as tiers of actors.</summary>
internal static class UnitActors
{
    public static ActorTier Actor(this UnitTier tier) => tier switch
    {
        UnitTier.Province => ActorTier.Province,
        UnitTier.District => ActorTier.District,
        _ => ActorTier.Commune,
    };
}
