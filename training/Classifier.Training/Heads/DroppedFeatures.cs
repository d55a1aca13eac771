using System.IO.Enumeration;
using Classifier.Modeling.Features;
using Classifier.Training.Recipes;

namespace Classifier.Training.Heads;

/// <summary>
/// The features of the trees by name, in the order in which the trees get them: <c>TextScore/LABEL</c>, the text model's probabilities, if
/// there is one; <c>Cues/0</c> and so on, as <see cref="CueFeatures"/> orders them; <c>Actors/NAME</c> (<see cref="ActorFeatures.Names"/>). A feature that is
/// left out is 0 in every training document: trees cannot split on it, and what it is when serving makes no difference.
/// </summary>
internal static class DroppedFeatures
{
    /// <summary>The places of the features that a recipe leaves out.</summary>
    public static IReadOnlyList<int> Of(HeadRecipe recipe) => [.. recipe.DropFeatures.SelectMany(pattern => Matching(recipe, pattern)).Distinct().Order()];

    /// <summary>The places of the features that a pattern fits.</summary>
    public static IEnumerable<int> Matching(HeadRecipe recipe, string pattern)
    {
        var names = Names(recipe).ToList();
        return Enumerable.Range(0, names.Count).Where(i => FileSystemName.MatchesSimpleExpression(pattern, names[i], ignoreCase: false));
    }

    /// <summary>Sets features of a row to 0; the result is the row.</summary>
    public static float[] Blank(float[] row, IReadOnlyList<int> places)
    {
        foreach (var place in places)
            row[place] = 0;
        return row;
    }

    private static IEnumerable<string> Names(HeadRecipe recipe) =>
    [
        .. recipe.HasTextModel ? recipe.Labels.Select(l => "TextScore/" + l.Id) : [],
        .. Enumerable.Range(0, CueFeatures.Count).Select(i => $"Cues/{i}"),
        .. ActorFeatures.Names.Select(name => "Actors/" + name),
    ];
}
