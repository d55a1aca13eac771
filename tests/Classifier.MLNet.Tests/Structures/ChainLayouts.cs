using System.Globalization;

namespace Classifier.MLNet.Tests.Structures;

/// <summary>Components that are a sequence of others.</summary>
internal static class ChainLayouts
{
    private const int Scoring = 4;

    public static Facts Chain(Component c)
    {
        var scopes = c.CountedInts("chain steps");
        c.ExpectAll(scopes, "scope", scope => scope is >= 0 and <= 7, "not of the bits 1, 2 and 4");
        for (var i = 0; i < scopes.Length; i++)
            c.Child(Indexed("Transform", i), Role.Transform, (scopes[i] & Scoring) != 0 ? c.Columns : c.Columns.Copy());
        return Facts.None;
    }

    public static Facts Text(Component c) => c.Child("Chain", Role.Transform);

    /// <summary>The directory of one of several components.</summary>
    public static string Indexed(string name, int index) => string.Create(CultureInfo.InvariantCulture, $"{name}_{index:000}");
}
