using System.Text.RegularExpressions;

namespace Classifier.Behaviour.Tests.Perturbations;

/// <summary>Replaces names in a text, all at once and as whole words, the longest first; what stands in capitals stays in capitals.</summary>
/// <param name="names">From what to what.</param>
internal sealed class NameReplacement(IReadOnlyDictionary<string, string> names)
{
    private readonly Dictionary<string, string> _capitals =
        names.GroupBy(n => n.Key.ToUpperInvariant()).ToDictionary(g => g.Key, g => g.First().Value.ToUpperInvariant());

    private readonly Regex? _pattern = names.Count == 0 ? null : new Regex(
        $@"(?<!\p{{L}})(?:{string.Join('|', names.Keys.Concat(names.Keys.Select(k => k.ToUpperInvariant())).OrderByDescending(k => k.Length).Select(Regex.Escape))})(?!\p{{L}})",
        RegexOptions.CultureInvariant);

    /// <summary>The text with the names replaced.</summary>
    public string In(string text) => _pattern?.Replace(text, match => Capitals.Are(match.Value) ? _capitals[match.Value] : names[match.Value]) ?? text;
}
