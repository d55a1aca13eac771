using Classifier.Behaviour.Tests.Corpus;
using Classifier.Text.Documents;
using Classifier.Text.Gazetteers;

namespace Classifier.Behaviour.Tests.Perturbations;

/// <summary>
/// Another province for each that is named, and other districts and communes of that province for its own. A unit is replaced by one of
/// the same kind and time, and no district by one with a province's name, so that the text says the same of another part of the country.
/// </summary>
internal sealed class OtherProvince : IPerturbation
{
    private static readonly IReadOnlyList<AdministrativeUnit> Units = Gazetteer.Default.Units;

    private static readonly HashSet<string> Provinces = [.. Units.Where(u => u.Tier == UnitTier.Province).Select(u => u.Name)];

    public string Kind => "another province";

    public Document? Apply(CorpusDocument source, Random random)
    {
        var document = source.ToDocument();
        var named = NamedUnits.In(document);
        var others = new Dictionary<AdministrativeUnit, AdministrativeUnit?>();
        var names = new Dictionary<string, string>();
        foreach (var (unit, spelling) in named)
            if (Other(unit, source.Date, others, random) is { } other)
                names[spelling] = names[unit.Name] = other.Name;
        var replacement = new NameReplacement(names);
        var changed = document with { Title = replacement.In(document.Title), Body = replacement.In(document.Body) };
        return changed == document ? null : changed;
    }

    private static AdministrativeUnit? Other(
        AdministrativeUnit unit, DateOnly date, Dictionary<AdministrativeUnit, AdministrativeUnit?> others, Random random)
    {
        if (others.TryGetValue(unit, out var known))
            return known;
        var parent = Gazetteer.Default.Parent(unit) is { } own ? Other(own, date, others, random) : null;
        AdministrativeUnit[] candidates =
        [
            .. Units.Where(u => u.Kind == unit.Kind && u.IsValidOn(date) && u.Name != unit.Name && u.ParentCode == (parent?.Code ?? unit.ParentCode))
                .Where(u => u.Tier == UnitTier.Province || (char.IsLetter(u.Name[0]) && !Provinces.Contains(u.Name))),
        ];
        var other = candidates.Length == 0 ? null : candidates[random.Next(candidates.Length)];
        others.Add(unit, other);
        return other;
    }
}
