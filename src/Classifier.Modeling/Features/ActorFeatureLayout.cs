using System.Text.RegularExpressions;
using Classifier.Text.Actors;

namespace Classifier.Modeling.Features;

/// <summary>Which number of the actor features means what: first the counts of mentions by tier, role and part of the text, then what is added.</summary>
internal sealed partial class ActorFeatureLayout
{
    /// <summary>Where the lead ends, in tokens: about 700 characters.</summary>
    public const int LeadEnd = 170;

    private const int FirstEnd = 60;
    private const int Parts = 4;
    private static readonly ActorTier[] Tiers = Enum.GetValues<ActorTier>();
    private static readonly string[] FineParts = ["title", "first_60", "to_170", "rest"];
    private static readonly string[] CoarseParts = ["start", "rest"];

    // The start holds the title and the first 60 tokens.
    private static readonly int[] CoarsePart = [0, 0, 1, 1];

    // Subjects and names are told apart finely; of the rest, and of tiers that have no territories, less is enough.
    private static readonly RoleGroup[] Groups =
    [
        new("acts", IsFine: true), new("confirms", IsFine: true), new("named", IsFine: true), new("receives", IsFine: false),
        new("guest", IsFine: false), new("place", IsFine: true),
    ];

    private readonly List<string> _names = [];
    private readonly int[] _at = new int[Tiers.Length * Groups.Length * Parts];

    public ActorFeatureLayout()
    {
        for (var tier = 0; tier < Tiers.Length; tier++)
            for (var group = 0; group < Groups.Length; group++)
                for (var part = 0; part < Parts; part++)
                    _at[At(tier, group, part)] = Feature(Tiers[tier], Groups[group], part);
    }

    public IReadOnlyList<string> Names => _names;

    /// <summary>Adds one feature.</summary>
    public int Add(string name)
    {
        _names.Add(name);
        return _names.Count - 1;
    }

    /// <summary>Adds a feature per value, in order; the index of the first.</summary>
    public int Add<T>(IReadOnlyList<T> values, string name)
        where T : struct, Enum
    {
        var first = _names.Count;
        foreach (var value in values)
            _names.Add($"{Word(value)}.{name}");
        return first;
    }

    /// <summary>The feature that counts a mention.</summary>
    public int IndexOf(ActorMention actor, int titleTokens) => _at[At((int)actor.Tier, Group(actor), PartOf(actor.Token, titleTokens))];

    private static int PartOf(int token, int titleTokens) => token < titleTokens ? 0 : token < FirstEnd ? 1 : token < LeadEnd ? 2 : 3;

    private static int Group(ActorMention actor) => actor.Role switch
    {
        ActorRole.Issues or ActorRole.Decides or ActorRole.Acts => 0,
        ActorRole.Confirms => 1,
        ActorRole.Placed => 5,
        _ when actor.Form == ActorForm.Territory => 5,
        ActorRole.Addressed or ActorRole.Cited or ActorRole.Directs => 3,
        ActorRole.Visited or ActorRole.Guest => 4,
        _ => 2,
    };

    private static int At(int tier, int group, int part) => (((tier * Groups.Length) + group) * Parts) + part;

    private static string Word<T>(T value)
        where T : struct, Enum => Capital().Replace(value.ToString(), "_$0").ToLowerInvariant();

    [GeneratedRegex("(?<!^)[A-Z]")]
    private static partial Regex Capital();

    private int Feature(ActorTier tier, RoleGroup group, int part)
    {
        var name = $"{Word(tier)}.{group.Name}.{(group.IsFine ? FineParts[part] : CoarseParts[CoarsePart[part]])}";
        var known = _names.IndexOf(name);
        return known >= 0 ? known : Add(name);
    }

    private sealed record RoleGroup(string Name, bool IsFine);
}
