using System.Text.RegularExpressions;
using Classifier.Text.Normalization;

namespace Classifier.Behaviour.Tests.Perturbations;

/// <summary>The tone mark of every open syllable in oa, oe and uy on its other vowel: hòa becomes hoà, and hoà becomes hòa.</summary>
internal sealed partial class OtherTonePlacement() : TextPerturbation("tone placement")
{
    private const string Tones = "\u0300\u0301\u0303\u0309\u0323";

    // Letter, mark, letter becomes letter, letter, mark, and the other way round.
    public override string Change(string text, Random random) => OpenSyllable().Replace(text, match =>
        Decomposition.Decompose(match.Value) is [var first, var second, var third] ? Compose([first, third, second]) : match.Value);

    // The normaliser would put the mark back in its traditional place, so the letters are composed one at a time.
    private static string Compose(ReadOnlySpan<char> marks) => Tones.Contains(marks[1], StringComparison.Ordinal)
        ? One(marks[..2]) + One(marks[2..])
        : One(marks[..1]) + One(marks[1..]);

    private static string One(ReadOnlySpan<char> letter) => NormalizedText.From(letter.ToString()).Text.ToString();

    [GeneratedRegex("(?:[oòóỏõọOÒÓỎÕỌ][aàáảãạeèéẻẽẹAÀÁẢÃẠEÈÉẺẼẸ]|(?<![qQ])[uùúủũụUÙÚỦŨỤ][yỳýỷỹỵYỲÝỶỸỴ])(?!\\p{L})")]
    private static partial Regex OpenSyllable();
}
