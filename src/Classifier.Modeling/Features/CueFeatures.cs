using Classifier.Text.Cues;
using Classifier.Text.Documents;
using Classifier.Text.Tokens;

namespace Classifier.Modeling.Features;

/// <summary>
/// What the level cues of a document look like from afar: per cue, how often it stands in each part of the text, where it first stands,
/// and whether such bodies act, are quoted or are addressed. A dense vector for the trees.
/// </summary>
public static class CueFeatures
{
    private const int FarAway = 2000;
    private const int ActorWindow = 16;
    private static readonly Cue[] Cues = Enum.GetValues<Cue>();
    private static readonly Cue[] Bodies =
        [Cue.CentralBody, Cue.MinistryBody, Cue.BlocBody, Cue.BlocSuccessor, Cue.ProvinceBody, Cue.DistrictBody, Cue.CommuneBody];

    /// <summary>Upper ends, in tokens, of the parts of a text after its title: about 250, 700 and 2,500 characters.</summary>
    private static readonly int[] PartEnds = [60, 170, 600, int.MaxValue];

    private static readonly int Parts = PartEnds.Length + 1;
    private static readonly int PerCue = Parts + 3;
    private static readonly int Roles = Cues.Length * PerCue;

    /// <summary>Number of features.</summary>
    public static int Count => Roles + (Bodies.Length * 3) + 2;

    /// <summary>The feature vector, <see cref="Count"/> numbers.</summary>
    public static float[] Extract(DocumentText document, IReadOnlyList<CueMatch> matches) => Extract(document, matches, null);

    /// <summary>The feature vector; where its numbers come from is noted in the trace, if there is one.</summary>
    internal static float[] Extract(DocumentText document, IReadOnlyList<CueMatch> matches, FeatureTrace? trace)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(matches);
        var features = new float[Count];
        CountByPart(document, matches, features, trace);
        RankByFirst(features, trace);
        CountRoles(document, matches, features, trace);
        trace?.SetWhole(Count - 2);
        trace?.SetWhole(Count - 1);
        features[^2] = Math.Min(document.Text.Tokens.Length, FarAway);
        features[^1] = document.TitleTokenCount;
        return features;
    }

    private static void CountByPart(DocumentText document, IReadOnlyList<CueMatch> matches, float[] features, FeatureTrace? trace)
    {
        for (var c = 0; c < Cues.Length; c++)
        {
            features[(c * PerCue) + Parts] = FarAway;
            features[(c * PerCue) + Parts + 1] = FarAway;
        }
        foreach (var match in matches)
        {
            var at = (int)match.Cue * PerCue;
            var inTitle = match.Token < document.TitleTokenCount;
            var part = inTitle ? 0 : 1 + Array.FindIndex(PartEnds, end => match.Token < end);
            features[at + part]++;
            trace?.Add(at + part, SignOf(match));
            Lower(at + Parts, match, features, trace);
            if (inTitle)
                Lower(at + Parts + 1, match, features, trace);
        }
    }

    private static void Lower(int feature, CueMatch match, float[] features, FeatureTrace? trace)
    {
        if (match.Token >= features[feature])
            return;
        features[feature] = match.Token;
        trace?.Set(feature, SignOf(match));
    }

    /// <summary>The order in which the cues first appear: 0 for the first.</summary>
    private static void RankByFirst(float[] features, FeatureTrace? trace)
    {
        for (var c = 0; c < Cues.Length; c++)
        {
            trace?.Copy((c * PerCue) + Parts + 2, from: (c * PerCue) + Parts);
            for (var other = 0; other < Cues.Length; other++)
                if (features[(other * PerCue) + Parts] < features[(c * PerCue) + Parts])
                    features[(c * PerCue) + Parts + 2]++;
        }
    }

    /// <summary>A verb up to a window after a body, in the same line, makes it an actor or a source; an address just before it takes that away.</summary>
    private static void CountRoles(DocumentText document, IReadOnlyList<CueMatch> matches, float[] features, FeatureTrace? trace)
    {
        for (var i = 0; i < matches.Count; i++)
        {
            var body = Array.IndexOf(Bodies, matches[i].Cue);
            if (body < 0)
                continue;
            if (i > 0 && matches[i - 1].Cue == Cue.Addressed && SameLine(document, matches[i - 1], matches[i]))
            {
                CountRole(Roles + (body * 3) + 2, matches[i], matches[i - 1], features, trace);
                continue;
            }
            if (i + 1 < matches.Count && matches[i + 1].Cue is Cue.Acts or Cue.Quoted && SameLine(document, matches[i], matches[i + 1]))
                CountRole(Roles + (body * 3) + (matches[i + 1].Cue == Cue.Acts ? 0 : 1), matches[i], matches[i + 1], features, trace);
        }
    }

    private static void CountRole(int feature, CueMatch body, CueMatch words, float[] features, FeatureTrace? trace)
    {
        features[feature]++;
        trace?.Add(feature, SignOf(body) with { Kind = SignKind.Actor });
        trace?.Add(feature, SignOf(words) with { Kind = SignKind.Actor });
    }

    private static TextSign SignOf(CueMatch match) => new(KindOf(match.Cue), match.Token, match.TokenCount);

    private static SignKind KindOf(Cue cue) => cue switch
    {
        >= Cue.CentralSymbol => SignKind.DocumentNumber,
        Cue.ProvincePlace or Cue.DistrictPlace or Cue.CommunePlace => SignKind.AdministrativeUnit,
        _ => SignKind.Cue,
    };

    private static bool SameLine(DocumentText document, CueMatch first, CueMatch second)
    {
        var tokens = document.Text.Tokens;
        if (second.Token < first.Token || second.Token - first.Token - first.TokenCount > ActorWindow)
            return false;
        Token a = tokens[first.Token], b = tokens[second.Token];
        return !document.Text.Text[a.Start..b.Start].Contains('\n');
    }
}
