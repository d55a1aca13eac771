using System.Text.RegularExpressions;

namespace Classifier.Modeling.Bundles;

/// <summary>What versions and aliases may be called; such names can be no path.</summary>
public static partial class VersionName
{
    /// <summary>
    /// Whether a version folder may be called so: ASCII letters, digits, dots, hyphens, underscores and plus signs, 1 to 64 of them, a letter or digit first.
    /// </summary>
    public static bool IsValid(string name) => Name().IsMatch(name);

    /// <summary>Whether an alias may be called so: lower-case ASCII letters, digits, hyphens and underscores, 1 to 64 of them, a letter first.</summary>
    public static bool IsValidAlias(string name) => Alias().IsMatch(name);

    [GeneratedRegex(@"\A[0-9A-Za-z][0-9A-Za-z._+-]{0,63}\z")]
    private static partial Regex Name();

    [GeneratedRegex(@"\A[a-z][a-z0-9_-]{0,63}\z")]
    private static partial Regex Alias();
}
