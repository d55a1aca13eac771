using Classifier.Modeling.Recognition;
using Classifier.Text.Gazetteers;
using Wire = Classifier.Contracts.V1;

namespace Classifier.Server.Grpc.Replies;

/// <summary>Turns a recognised unit into the wire's.</summary>
internal static class UnitWriter
{
    public static Wire.AdministrativeUnit Write(RecognisedUnit recognised)
    {
        var unit = recognised.Unit;
        return new Wire.AdministrativeUnit
        {
            Code = unit.Code,
            Tier = Write(unit.Tier),
            Name = unit.FullName,
            ParentCode = unit.ParentCode,
            SuccessorCodes = { unit.SuccessorCodes },
            ValidFrom = WireDates.Write(unit.ValidFrom),
            ValidUntil = WireDates.Write(unit.ValidUntil),
            Mentions = { recognised.Mentions.Select(SpanWriter.Write) },
            Parents = { recognised.Parents.Select(WriteName) },
            Became = { recognised.Became.Select(WriteName) },
            Candidates = recognised.CandidateCount,
        };
    }

    private static Wire.UnitName WriteName(AdministrativeUnit unit) => new() { Code = unit.Code, Name = unit.FullName, Tier = Write(unit.Tier) };

    private static Wire.AdministrativeTier Write(UnitTier tier) => tier switch
    {
        UnitTier.Province => Wire.AdministrativeTier.Province,
        UnitTier.District => Wire.AdministrativeTier.District,
        UnitTier.Commune => Wire.AdministrativeTier.Commune,
        _ => throw new ArgumentOutOfRangeException(nameof(tier), tier, "This tier has no code on the wire."),
    };
}
